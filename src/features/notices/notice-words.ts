import type { NoticeView } from '../../../cloudfunctions/contract/notices'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { lastDayWords } from '../../services/time'

type Numbered = Pick<NoticeView, 'year' | 'number'>
type Closing = Pick<NoticeView, 'closesAt' | 'state'>

/** 「2026 年第 3 号」 */
export const numberWords = ({ year, number }: Numbered) => fill(t.notices.numbered, { year, number })

/** Until when it stands, or when it ended; always a whole day to its 24:00. */
export const closingWords = ({ closesAt, state }: Closing, now: string) =>
  fill(state === 'open' ? t.notices.until : t.notices.closedOn, { date: lastDayWords(closesAt, now) })
