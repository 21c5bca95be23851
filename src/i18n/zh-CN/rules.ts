/** Groups by the first letter of a rule's code; X is whatever letter comes later. */
const groups = {
  A: '基础分',
  P: '推荐好人好事',
  H: '助人为乐',
  B: '见义勇为',
  I: '诚实守信',
  W: '公益劳动和志愿服务',
  F: '家风家教',
  C: '移风易俗',
  G: '参加村里议事',
  N: '农民夜校',
  E: '受表扬的荣誉',
  S: '优秀学子和参军',
  X: '其他',
}

export const rules = {
  title: '积分细则',
  choose: '请选一个村。各村的细则由村民代表会议通过。',
  none: '{village}还没有通过积分细则，暂时不记分。',
  heading: '{village}的积分细则',
  inForce: '第 {version} 版，从{date}起施行，由村民代表会议通过。',
  month:
    '每户每月各项加起来最多 60 分；基础分、见义勇为、抢险救灾和荣誉不算在内。按做事的那个月算，超出的不记，台账上写明。',
  never: '登录、点赞、转发、用多久都不记分，也不扣分。',
  each: '{points} 分/{unit}',
  noCap: '不设上限',
  groups,
}
