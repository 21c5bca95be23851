import type { NoticeView } from '../../../cloudfunctions/contract/notices'
import type { PrintBlock } from '../../components/print/print.types'
import { fill } from '../../i18n/fill'
import { lineDetails } from '../../i18n/line-details'
import { lineTitle } from '../../i18n/line-words'
import * as t from '../../i18n/zh-CN'

type Line = NoticeView['lines'][number]

const words = t.print.notice

/** The lines of a notice in their order, numbered, so that an objection can name one. */
export const noticeRows = ({ lines, state }: NoticeView): PrintBlock[] =>
  lines.map((line, at) => {
    const { text, award, ...aside } = lineDetails(line.words)
    const said = [text, award].filter(Boolean).join('\n')
    const about = stateWords(line, state)
    return {
      key: line.lineId,
      kind: 'row',
      title: fill(words.row, { at: at + 1, who: lineTitle(line.words) }),
      ...aside,
      text: about === undefined ? said : `${fill(words.state, { state: about })}${said}`,
    }
  })

/** What happened to a line; nothing while it simply stands. */
function stateWords(line: Line, state: NoticeView['state']): string | undefined {
  if (state === 'open' && line.state === 'pending') return undefined
  return (state === 'open' ? t.notices.lineStates : t.notices.lineStatesAfter)[line.state]
}
