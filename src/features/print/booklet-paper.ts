import type { BookletView } from '../../../cloudfunctions/contract/booklet'
import type { PrintBlock, PrintPaper } from '../../components/print/print.types'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { linkTo } from '../../routes'
import { publicAddress } from '../../services/public-address'
import { clockWords, datedWords } from '../../services/time'
import { bookletRows } from './booklet-rows'

const words = t.print.booklet

interface Printing {
  sponsor: string
  /** The village's, ISO 8601. */
  now: string
  /** Handed over by the clerk: who takes it signs. */
  handedOver: boolean
}

/** A household's year on paper. */
export function bookletPaper(booklet: BookletView, { sponsor, now, handedOver }: Printing): PrintPaper {
  const { villageName, group, number, balance, chain, rows } = booklet
  return {
    title: words.heading,
    number: fill(words.number, { village: villageName, group, number, year: balance.year }),
    address: publicAddress(linkTo('ledger')),
    code: chain && fill(words.code, { code: chain.code, seq: chain.seq }),
    sponsor,
    blocks: [
      ...facts(booklet, now),
      { key: 'entries', kind: 'heading', text: words.entries },
      ...bookletRows(rows, balance.year),
      { key: 'asking', kind: 'heading', text: words.asking },
      { key: 'ask', kind: 'text', text: words.ask },
      ...(handedOver ? signature : []),
    ],
  }
}

const fact = (label: string, text: string): PrintBlock => ({ key: label, kind: 'fact', label, text })

function facts({ headName, members, balance }: BookletView, now: string): PrintBlock[] {
  const { year, honor, base, redeemable } = balance
  return [
    fact(words.head, headName),
    fact(words.members, members.join('、')),
    fact(words.honor, fill(words.honorWords, { year, honor, base })),
    fact(words.redeemable, fill(words.redeemableWords, { points: redeemable })),
    fact(words.printedAt, fill(words.printedWords, { date: datedWords(now), clock: clockWords(now) })),
  ]
}

const signature: PrintBlock[] = [
  { key: 'signature', kind: 'blank', label: words.signature },
  { key: 'received', kind: 'blank', label: words.received },
]
