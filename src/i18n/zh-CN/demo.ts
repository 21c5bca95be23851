export const demo = {
  clock: '演示时钟',
  now: '演示时钟 {moment}',
  explain: '这是演示用的村子，时间可以往前拨，不能往回。',
  day: '前进一天',
  next: '到下一个时刻（{what} {moment}）',
  none: '近期没有到期的事',
  events: {
    ballotsClose: '评议截止',
    noticeOpens: '公示开始',
    noticeCloses: '公示结束',
    boardsFreeze: '光荣榜封榜',
    pointsExpire: '积分到期',
    appealDue: '申诉到期',
    objectionDue: '异议到期',
    complaintDue: '投诉建议到期',
  },
}
