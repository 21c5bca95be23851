import { Text } from '@tarojs/components'
import type { BoardPeriod } from '../../../cloudfunctions/contract/boards'
import type { HouseholdId } from '../../../cloudfunctions/contract/ids'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { PageFrame, stateOf } from '../../components/page-frame'
import { fill } from '../../i18n/fill'
import { householdWords } from '../../i18n/shown'
import * as t from '../../i18n/zh-CN'
import './boards.scss'
import { EntryRow } from './entry-row'
import { periodWords } from './period-words'
import { useEntries } from './use-board'

interface EntriesScreenProps {
  householdId: HouseholdId
  period: BoardPeriod
  /** Key of the period: "2026-03". */
  periodKey: string
}

/** What the points of one household are made of. */
export function EntriesScreen({ householdId, period, periodKey }: EntriesScreenProps) {
  const asked = useEntries(householdId, period, periodKey)
  const { data } = asked
  return (
    <PageFrame title={t.boards.entries.title} state={stateOf(asked)}>
      {data && (
        <Card title={householdWords(data.shown)}>
          <Text className="boards-sum">
            {fill(t.boards.entries.sum, { period: periodWords(periodKey), points: data.honor })}
          </Text>
          {data.entries.length === 0 && <EmptyState words={t.boards.entries.empty} />}
          {data.entries.map((entry, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: entries have no id of their own here
            <EntryRow key={at} entry={entry} />
          ))}
        </Card>
      )}
    </PageFrame>
  )
}
