export const mine = {
  household: { title: '我的家', place: '{village} {group} {number} 号户', head: '户主' },
  guest: '登录以后，能看自家的积分、办自己的事。',
  unbound: '认领以后才能看自家积分、作见证、选怎样署名。',
  bind: '去认领',
  pages: {
    phone: { title: '这台手机上的人', note: '加家人、换人用、设密码', inUse: '{name}在用，共 {count} 人' },
    deeds: { title: '我的好人好事', note: '我报的、推荐我的、我作证的' },
    ledger: { title: '积分台账', note: '每一分怎么来的' },
    rules: { title: '积分细则', note: '做什么记几分，上限是多少' },
    chain: { title: '台账核对', note: '用自己的手机算一遍，看账改没改过' },
    listing: { title: '光荣榜上怎样写我家', note: '写姓名、只写姓，或者不上榜' },
    objections: { title: '我提的异议', note: '办到哪一步，什么时候答复' },
    kin: { title: '亲属申明', note: '评议时好让亲属回避' },
  },
  workbench: '工作台',
  elder: { title: '大字版', hint: '字更大，按钮更高' },
  signOut: '退出登录',
}
