export const myDeeds = {
  title: '我的好人好事',
  empty: '您还没有上报过，也没有人推荐过您。看到身边的好事，点“上报”告诉村里。',
  nominate: '去上报',
  consentAsked: '请您选择怎样署名',
  on: '{part} · {date}',
}
