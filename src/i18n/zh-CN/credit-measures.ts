/** What a criterion of the standard asks, by its measure; `{threshold}` points or times, `{measured}` what was found. */
export const measures = {
  yearHonor: {
    title: '全年积分不低于 {threshold} 分',
    found: '{year} 年现在 {measured} 分',
    missing: '有冲正把积分扣到了线下。再做一件好事、参加一次活动就能补上。',
  },
  tookPart: {
    title: '全年至少参加 {threshold} 次好事、会议或者夜校',
    found: '{year} 年已经 {measured} 次',
    missing: '做一件好事，或者参加一次村里的会、公益劳动、夜校就够了。',
  },
  businessKept: {
    title: '做生意的，买卖守合同',
    found: '交了 {measured} 份材料',
    missing: '拍下营业执照、合同或者结清的单子交上来。',
  },
  tookPartAway: {
    title: '常年在外的，照样为村里出力',
    found: '村文书{name}证明',
    missing: '由村文书写明您在外怎样为村里出力，不用您跑。',
  },
  materialsGiven: {
    title: '申报材料齐全',
    found: '交了 {measured} 份材料',
    missing: '把营业执照、纳税证明这些交上来。',
  },
  noWageArrears: {
    title: '没有拖欠工资',
    found: '{name}代表牵头部门核实',
    missing: '您已声明，等牵头部门核实。',
  },
  noMajorPenalty: {
    title: '两年里没有受过重大处罚',
    found: '{name}代表牵头部门核实',
    missing: '您已声明，等牵头部门核实。',
  },
}
