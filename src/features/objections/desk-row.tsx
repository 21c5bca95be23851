import { Text } from '@tarojs/components'
import { ListRow } from '../../components/list-row'
import { StatusTag } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import { lineTitle } from '../../i18n/line-words'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { lastDayWords, momentWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import { TONES } from './my-objection-card'
import './objections.scss'
import type { DeskRow } from './use-objections'

/** One objection of the queue: ground, line's notice, level and dates. */
export function DeskRowView({ row }: { row: DeskRow }) {
  const now = useVillageNow()
  const { desk, grounds, levels, statuses } = t.objections
  const notice = fill(t.notices.numbered, { year: row.year, number: row.number })
  const due = row.dueAt && fill(row.status === 'open' ? desk.due : desk.window, { date: lastDayWords(row.dueAt, now) })
  const tag = <StatusTag words={statuses[row.status]} tone={TONES[row.status]} />
  return (
    <ListRow
      title={[grounds[row.ground].title, ...(row.line ? [lineTitle(row.line)] : [])].join(' · ')}
      note={`${fill(desk.row, { division: row.divisionName, notice })} · ${levels[row.level]} · ${momentWords(row.raisedAt, now)}`}
      aside={row.recusedFor.length > 0 ? <StatusTag words={desk.recused} /> : tag}
      onPress={() => go('objection', { objectionId: row.objectionId })}
    >
      {due && <Text className="objections-soft">{due}</Text>}
    </ListRow>
  )
}
