import type { ContestStage } from '../../../cloudfunctions/contract/exemplar-words'

/** What comes next, told to the candidate; `{date}` is the last day by the calendar. */
const next: Record<ContestStage, { dated: string; undated: string }> = {
  recommending: { dated: '村里还在推荐，到{date}。', undated: '村里还在推荐。' },
  vetting: { dated: '正在逐项审核，到{date}。', undated: '正在逐项审核，签齐了就往下走。' },
  voting: { dated: '乡亲们正在投票，到{date}。', undated: '乡亲们正在投票。' },
  scoring: { dated: '评议员正在打分，到{date}。', undated: '评议员正在打分，打齐了就往下走。' },
  choosing: { dated: '正在公示，到{date}。', undated: '正在公示，或者等着定人选。' },
  closed: { dated: '这一级评选结束了。', undated: '这一级评选结束了。' },
}

/** Words of whoever was recommended, and of their family. */
export const candidacy = {
  title: '我的榜样评选',
  lead: '村里推荐您或家里人参加岳乡榜样评选，是一份荣誉。愿不愿意、要不要退出，都由您定，不影响别的事。',
  empty: '现在没有推荐您或家里人的评选。',
  of: '{name} · {category}',
  story: '推荐的事迹',
  consent: {
    title: { self: '您愿意参加吗', guardian: '愿意让孩子参加吗', family: '家里人愿意吗' },
    words: '同意以后，下面这些会公开给大家看：',
    shown: ['姓名和村名', '上面写的事迹和照片', '投票、公示和最后的结果', '选上了会写进荣誉墙'],
    never: '电话、住址、身份证号都不公开。同意以后也随时可以退出。',
    agree: '同意参加，同意公开',
    refuse: '不参加',
    refuseTitle: '不参加这次评选？',
    refuseWords: '说了不参加，这次评选就不再写您，不用说原因。做过的好事和积分都不变。',
    paper: '不会用手机的，在纸条上签字交给村文书也行。',
    waiting: { self: '还在等本人答复。', guardian: '还在等监护人答复。' },
    saved: '您的意思记下了。',
  },
  answers: { self: '本人', guardian: '监护人' },
  level: '{level}：{place}',
  next,
  ending: '原因：{words}',
  appealUntil: '觉得不对，{date}以前可以请上一级再看一次。',
  appealDue: '申诉正在看，最晚{date}有结果。',
  withdraw: {
    act: '退出评选',
    title: '退出这次评选？',
    words: '退出以后这次不能再进来。投给您的票作废，投票的人选的别的人照样算。做过的好事和积分都不变。',
  },
  appeal: { act: '请上一级再看一次', title: '申诉', label: '为什么要再看' },
  appealRevocation: { act: '对撤销提出申诉', title: '申诉', label: '为什么不该撤销' },
  timeline: '一路过来',
}
