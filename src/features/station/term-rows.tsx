import { Text, View } from '@tarojs/components'
import type { CheckedRow } from '../../../cloudfunctions/contract/school-term'
import { Card } from '../../components/card'
import { ListRow } from '../../components/list-row'
import { StatusTag, type TagTone } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { dayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import './station.scss'

const words = t.station.term
const TONES: Record<CheckedRow['outcome'], TagTone> = { new: 'done', already: 'plain', faulty: 'warning' }
const RANK: Record<CheckedRow['outcome'], number> = { faulty: 0, new: 1, already: 2 }

/** A node takes at most sixty children. */
const GROUP_OF = 50

/** Every row of the sheet with what was understood of it; those to be mended first. */
export function CheckedRows({ rows }: { rows: readonly CheckedRow[] }) {
  const ordered = [...rows].sort((a, b) => RANK[a.outcome] - RANK[b.outcome] || a.row - b.row)
  const groups = Array.from({ length: Math.ceil(ordered.length / GROUP_OF) }, (_, at) =>
    ordered.slice(at * GROUP_OF, (at + 1) * GROUP_OF),
  )
  return (
    <Card title={words.rows}>
      {groups.map((group) => (
        <View key={group[0]?.row}>
          {group.map((row) => (
            <Checked key={row.row} row={row} />
          ))}
        </View>
      ))}
    </Card>
  )
}

function Checked({ row }: { row: CheckedRow }) {
  const now = useVillageNow()
  const { date, startsAt, endsAt, title, outcome, faults, marks } = row
  const understood =
    date !== undefined && startsAt !== undefined && endsAt !== undefined
      ? fill(t.school.time, { date: dayWords(date, now), from: startsAt, to: endsAt })
      : date && dayWords(date, now)
  return (
    <ListRow
      title={fill(words.rowTitle, { row: row.row, title: title === '' ? words.noTitle : title })}
      {...(understood ? { note: understood } : {})}
      aside={<StatusTag words={words.outcomes[outcome]} tone={TONES[outcome]} />}
    >
      {faults.length > 0 && (
        <View className="station-faults">
          {faults.map(({ field, fault }) => (
            <Text key={`${field} ${fault}`} className="station-fault">
              {fill(words.fault, { field: words.fields[field], words: words.faults[fault] })}
            </Text>
          ))}
        </View>
      )}
      {outcome === 'new' && marks.length > 0 && (
        <View className="station-tags">
          {marks.map((mark) => (
            <StatusTag key={mark} words={t.school.marks[mark]} tone="active" />
          ))}
        </View>
      )}
    </ListRow>
  )
}
