import type { NoticeView } from '../../../cloudfunctions/contract/notices'
import type { PrintBlock, PrintPaper } from '../../components/print/print.types'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { linkTo } from '../../routes'
import { contactWords } from '../../services/contact-words'
import { publicAddress } from '../../services/public-address'
import { clockWords, datedWords, lastDatedWords } from '../../services/time'
import { noticeRows } from './notice-rows'

const words = t.print.notice

/** A notice as it hangs on the board. `now` is the village's, ISO 8601. */
export function noticePaper(notice: NoticeView, sponsor: string, now: string): PrintPaper {
  const { noticeId, kind, villageName, year, number, chain } = notice
  return {
    title: t.notices.kinds[kind],
    number: fill(words.number, { village: villageName, year, number }),
    address: publicAddress(linkTo('notice', { noticeId })),
    code: chain && fill(words.code, { code: chain.code, seq: chain.seq }),
    sponsor,
    blocks: [...facts(notice, now), ...content(notice), ...objecting(notice)],
  }
}

const fact = (label: string, text: string): PrintBlock => ({ key: label, kind: 'fact', label, text })

function facts(notice: NoticeView, now: string): PrintBlock[] {
  const { openedAt, closesAt, electorate, recused, state, provisional } = notice
  const opened = fill(words.opened, { day: datedWords(openedAt), clock: clockWords(openedAt) })
  const until = fill(state === 'open' ? t.notices.until : t.notices.closedOn, { date: lastDatedWords(closesAt) })
  const council = electorate !== null && recused !== null && fill(t.notices.electorate, { electorate, recused })
  return [
    ...monthOf(notice),
    fact(t.notices.opened, opened),
    fact(t.notices.closes, provisional ? `${until}。${t.notices.provisional}` : until),
    ...(council === false ? [] : [fact(t.notices.council, council)]),
    fact(t.notices.ask, contactWords(notice)),
    fact(words.printedAt, fill(words.printedWords, { date: datedWords(now), clock: clockWords(now) })),
  ]
}

/** Which month a monthly notice is about; all its lines are of one. */
function monthOf({ lines }: NoticeView): PrintBlock[] {
  const first = lines[0]?.words
  if (first?.kind !== 'householdMonth') return []
  const [year = '', month = ''] = first.month.split('-')
  return [fact(words.month, fill(words.monthOf, { year, month: Number(month) }))]
}

function content(notice: NoticeView): PrintBlock[] {
  const { unshown } = notice
  const left: PrintBlock[] =
    unshown > 0 ? [{ key: 'unshown', kind: 'text', text: fill(words.unshown, { count: unshown }) }] : []
  return [{ key: 'content', kind: 'heading', text: t.notices.content }, ...noticeRows(notice), ...left]
}

function objecting({ state, closesAt }: NoticeView): PrintBlock[] {
  const until = fill(words.objectUntil, { date: lastDatedWords(closesAt), app: t.app.name })
  return [
    { key: 'objecting', kind: 'heading', text: words.objecting },
    { key: 'how', kind: 'text', text: state === 'open' ? until : words.objectOver },
  ]
}
