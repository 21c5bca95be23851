import { Text } from '@tarojs/components'
import * as v from 'valibot'
import { DeedId } from '../../../cloudfunctions/contract/ids'
import type { LedgerRow } from '../../../cloudfunctions/contract/points'
import { ListRow } from '../../components/list-row'
import { fill, t } from '../../i18n/t'
import { go } from '../../services/navigate'
import { dayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import './points.scss'

type Entry = v.InferOutput<typeof LedgerRow>

/** One entry: what for, whose, when, how many; a press opens the deed that it came from. */
export function EntryRow({ entry }: { entry: Entry }) {
  const date = dayWords(entry.postedAt, useVillageNow())
  const deedId = deedOf(entry)
  return (
    <ListRow
      title={entry.ruleName}
      note={fill(t.ledger.row, { date, rule: entry.ruleCode, seq: entry.seq })}
      aside={
        <Text className={`points-plus ${entry.honor < 0 ? 'points-plus--minus' : ''}`}>{pointsWords(entry.honor)}</Text>
      }
      {...(deedId ? { onPress: () => go('deed', { deedId }) } : {})}
    >
      {entry.kind !== 'base' && <Text>{kindWords(entry)}</Text>}
    </ListRow>
  )
}

function kindWords({ kind, personName }: Entry): string {
  const words = t.points.kinds[kind]
  return personName === null ? words : fill(t.ledger.of, { kind: words, person: personName })
}

const pointsWords = (points: number) => (points < 0 ? String(points) : fill(t.points.plus, { points }))

function deedOf({ source, sourceId }: Entry): DeedId | undefined {
  switch (source) {
    case 'deed': {
      const read = v.safeParse(DeedId, sourceId)
      return read.success ? read.output : undefined
    }
    case 'roster':
      return undefined
  }
}
