export const ledger = {
  title: '积分台账',
  honor: '{year} 年荣誉积分',
  made: '基础分 {base} 分，加上今年做好事得的分。荣誉积分只记名誉，不能花。',
  redeemable: '可以兑换的积分：{points} 分',
  owed: '有一笔冲正在您兑换之后，补回来之前先不能兑换。',
  entries: '每一分怎么来的',
  empty: '还没有记过分。做了好事、有人上报、评议和公示过了，就会记在这里。',
  row: '{date} 记入 · {rule} · 第 {seq} 笔',
  of: '{kind}，{person}',
  deed: '看这件事',
}
