export const mine = {
  household: { title: '我的家', place: '{village} {group} {number} 号户', head: '户主' },
  elder: { title: '大字版', hint: '字更大，按钮更高' },
  signOut: '退出登录',
}
