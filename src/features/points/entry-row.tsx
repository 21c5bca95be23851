import { Text } from '@tarojs/components'
import type { LedgerRow } from '../../../cloudfunctions/contract/points'
import { ListRow } from '../../components/list-row'
import { cutFromWords } from '../../i18n/cut'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { dayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import './points.scss'

/** One row of the ledger: what for, whose, when, how many, and why fewer; a press opens the deed that it came from. */
export function EntryRow({ entry }: { entry: LedgerRow }) {
  const date = dayWords(entry.postedAt, useVillageNow())
  const { deedId, seq, cut } = entry
  const points = entry.kind === 'expiry' ? entry.redeemable : entry.honor
  return (
    <ListRow
      title={entry.kind === 'expiry' ? t.ledger.expiry : entry.ruleName}
      note={seq === null ? fill(t.ledger.rowCut, { date }) : fill(t.ledger.row, { date, seq })}
      aside={<Text className={`points-plus ${points > 0 ? '' : 'points-plus--minus'}`}>{pointsWords(points)}</Text>}
      {...(deedId ? { onPress: () => go('deed', { deedId }) } : {})}
    >
      {entry.kind !== 'base' && <Text>{kindWords(entry)}</Text>}
      {cut && <Text className="points-cut">{cutFromWords(cut, entry.actOn)}</Text>}
    </ListRow>
  )
}

function kindWords(entry: LedgerRow): string {
  const { kind, personName } = entry
  switch (kind) {
    case 'base':
      return ''
    case 'expiry':
      return fill(t.ledger.expired, { year: Number(entry.actOn.slice(0, 4)) - 1 })
    case 'cut':
      return personName ?? ''
    case 'bonus':
      return ofPerson(t.points.kinds.bonus, personName)
    case 'reversal':
      return fill(t.ledger.reversal, { of: ofPerson(t.points.kinds.reversal, personName) })
  }
}

const ofPerson = (kind: string, person: string | null) => (person === null ? kind : fill(t.ledger.of, { kind, person }))

const pointsWords = (points: number) =>
  points > 0 ? fill(t.points.plus, { points }) : fill(t.points.points, { points })
