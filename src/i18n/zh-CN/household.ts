export const household = {
  title: '我的家',
  place: '{village} {group} {number} 号户',
  members: '家里的人',
  head: '户主',
  listing: {
    title: '光荣榜上怎样写我家',
    lead: '全家选一种，选好马上生效，什么时候都能再改。不管怎样选，积分照样记。',
    label: '光荣榜上怎样写',
    save: '就这样写',
    saved: '已经改好，榜上现在就是这样。',
    office: '家里有人任评议会成员或村两委成员。任期内按规定写户主姓名，卸任以后可以再选。',
  },
}
