import { useMemo } from 'react'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import type { BoardNotice } from '../../../cloudfunctions/contract/roster'
import { stateOf } from '../../components/page-frame'
import type { PrintBlock, PrintPaper } from '../../components/print/print.types'
import { PrintPage } from '../../components/print/print-page'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { linkTo } from '../../routes'
import { datedWords } from '../../services/time'
import { useBoardNotice } from './use-roster'

const words = t.roster.board

/** What the notice board tells everybody who stands in the roster: who holds what about them, why, and what they can do. */
export function BoardNoticeScreen({ villageCode }: { villageCode: DivisionCode }) {
  const asked = useBoardNotice(villageCode)
  const paper = useMemo(() => asked.data && paperOf(asked.data), [asked.data])
  return (
    <PrintPage
      title={words.title}
      link={linkTo('rosterNotice', { villageCode })}
      state={stateOf(asked)}
      paper={paper}
    />
  )
}

function paperOf({ villageName, sponsorUnit, clerks, households, people, printedOn }: BoardNotice): PrintPaper {
  const clerk = clerks.length > 0 ? clerks.join('、') : t.notices.contacts.village
  const sections = Object.entries(words.sections).flatMap(([key, { title, text }]): PrintBlock[] => [
    { key, kind: 'heading', text: title },
    { key: `${key}-text`, kind: 'text', text: fill(text, { sponsor: sponsorUnit, clerk, households, people }) },
  ])
  return {
    title: words.paper,
    number: fill(words.number, { village: villageName, date: datedWords(printedOn) }),
    address: null,
    code: null,
    sponsor: sponsorUnit,
    blocks: sections,
  }
}
