import type { SlipView } from '../../../cloudfunctions/contract/slips'
import type { PrintBlock, PrintPaper } from '../../components/print/print.types'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { clockWords, datedWords } from '../../services/time'

const words = t.slips.paper

const fact = (label: string, text: string): PrintBlock => ({ key: label, kind: 'fact', label, text })

/** What somebody without a phone takes home: the number, what was entered for them, what happens next, and whom to ask. */
export function slipPaper(slip: SlipView, sponsor: string): PrintPaper {
  const { year, number, villageName, personName, enteredByName, enteredAt, contacts } = slip
  return {
    title: words.title,
    number: fill(words.number, { village: villageName, year, number }),
    // Nobody but the clerk may read it: what is entered is not public, so there is nothing for a QR to open.
    address: null,
    code: null,
    sponsor,
    blocks: [
      fact(words.person, personName),
      fact(words.entered, fill(words.enteredWords, { date: datedWords(enteredAt), clock: clockWords(enteredAt) })),
      fact(words.by, enteredByName),
      { key: 'what', kind: 'heading', text: words.what },
      ...enteredBlocks(slip.words),
      { key: 'next', kind: 'heading', text: words.next },
      { key: 'nextWords', kind: 'text', text: nextWords(slip.words) },
      fact(words.ask, contacts.length > 0 ? contacts.join('、') : t.notices.contacts.village),
    ],
  }
}

/** What was entered, by what it is about. */
function enteredBlocks(entered: SlipView['words']): PrintBlock[] {
  switch (entered.subject) {
    case 'deed':
      return [
        fact(words.deedClass, t.deeds.classes[entered.deedClass]),
        fact(words.praised, entered.praised.length > 0 ? entered.praised.join('、') : words.nobody),
        fact(words.on, datedWords(entered.happenedOn)),
        fact(words.place, entered.place),
        { key: 'story', kind: 'text', text: entered.story },
      ]
    case 'credit':
      return [
        fact(words.credit, fill(words.creditOf, { name: entered.headName })),
        fact(words.on, datedWords(entered.appliedOn)),
      ]
    case 'class':
      return [
        fact(words.course, entered.title),
        fact(
          words.starts,
          fill(words.enteredWords, { date: datedWords(entered.startsAt), clock: clockWords(entered.startsAt) }),
        ),
        fact(words.place, entered.place),
        fact(words.seat, t.school.statuses[entered.status]),
      ]
  }
}

/** What happens next; with a place in line, by what the person said about a freed seat. */
function nextWords(entered: SlipView['words']): string {
  if (entered.subject !== 'class') return words.afterwards[entered.subject]
  return entered.takeAtOnce ? words.seatAtOnce : words.seatAsked
}
