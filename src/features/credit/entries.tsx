import type { EntryView } from '../../../cloudfunctions/contract/credit'
import { Card } from '../../components/card'
import { ListRow } from '../../components/list-row'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { dayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'

/** The entries of the ledger on which the figures rest; nothing where there are none. */
export function Entries({ entries }: { entries: readonly EntryView[] }) {
  const now = useVillageNow()
  if (entries.length === 0) return null
  return (
    <Card title={t.credit.entries}>
      {entries.map((entry) => (
        <ListRow
          key={entry.entryId}
          title={fill(t.credit.entry, { rule: entry.ruleName, date: dayWords(entry.actOn, now) })}
          aside={fill(t.points.points, { points: entry.points })}
        />
      ))}
    </Card>
  )
}
