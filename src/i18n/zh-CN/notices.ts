import type { LineState, NoticeKind, NoticeState } from '../../../cloudfunctions/contract/notices'

const kinds: Record<NoticeKind, string> = { deed: '好人好事公示' }
const states: Record<NoticeState, string> = { open: '公示中', closed: '已结束' }
const lineStates: Record<LineState, string> = { pending: '公示期内', effective: '已生效' }

export const notices = {
  kinds,
  states,
  lineStates,
  numbered: '{year} 年第 {number} 号',
  lines: '共 {count} 条',
  until: '公示到 {date}',
  provisional: '节假日安排还没公布，结束日只会往后推',
}
