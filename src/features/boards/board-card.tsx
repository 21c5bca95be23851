import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Correction } from '../../../cloudfunctions/contract/boards'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { StatusTag } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { lastDayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import './boards.scss'
import { Corrections } from './corrections'
import { periodWords } from './period-words'

interface BoardCardProps {
  board: { divisionName: string; key: string; frozenAt: string | null; corrections: readonly Correction[] }
  rows: readonly ReactNode[]
  /** How it is made, and what stands there while it is empty: of a running period, of one that passed. */
  how: string
  empty: string
  emptyPast: string
}

/** A board with its rows, whether it is closed, and what was corrected since. */
export function BoardCard({ board, rows, how, empty, emptyPast }: BoardCardProps) {
  const { divisionName, key, frozenAt } = board
  const now = useVillageNow()
  const title = fill(t.boards.heading, { division: divisionName, period: periodWords(key) })
  const tag = frozenAt !== null && rows.length > 0 && <StatusTag words={t.boards.frozen} tone="done" />
  return (
    <Card title={title} aside={tag}>
      {rows.length === 0 && <EmptyState words={frozenAt === null ? empty : emptyPast} />}
      {frozenAt !== null && rows.length > 0 && (
        <Text className="boards-note">{fill(t.boards.frozenOn, { date: lastDayWords(frozenAt, now) })}</Text>
      )}
      {rows}
      <Corrections corrections={board.corrections} />
      <View className="boards-how">
        <Text className="boards-note">{how}</Text>
      </View>
    </Card>
  )
}
