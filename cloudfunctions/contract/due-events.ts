/** What happens by the clock alone; a demo's clock can be moved on to the next of them. */
export const DUE_EVENTS = [
  'ballotsClose',
  'noticeOpens',
  'noticeCloses',
  'boardsFreeze',
  'pointsExpire',
  'appealDue',
  'objectionDue',
  'complaintDue',
  'offerLapses',
  'classStarts',
  'classEnds',
  'matterDue',
  'pollCloses',
  'pollCounted',
  'contestMoves',
  'creditTermEnds',
] as const
export type DueEvent = (typeof DUE_EVENTS)[number]
