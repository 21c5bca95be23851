export const kin = {
  title: '亲属申明',
  why: '评议好人好事时，亲属要回避。您申明了谁是亲戚，评到他的事，就不会请您的亲属来投票，也不会请您投票。',
  list: '已经申明的亲属',
  empty: '还没有申明过亲属。同一户的人不用申明，本来就回避。',
  on: '{date} 申明',
  form: '申明一位亲属',
  relative: '亲属',
  relation: '他是我的',
  declare: '申明',
  needed: '先找到这位亲属，再选关系。',
  done: '已经记下：{name}是您的{relation}。',
  mistake: '申明错了，请找村文书更正。',
}
