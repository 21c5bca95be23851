import { Text } from '@tarojs/components'
import { ListRow } from '../../components/list-row'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { dayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import './boards.scss'
import type { useEntries } from './use-board'

type Entry = NonNullable<ReturnType<typeof useEntries>['data']>['entries'][number]

/** One entry; it opens the good deed where there is one to read. */
export function EntryRow({ entry }: { entry: Entry }) {
  const { deedId, honor } = entry
  const points = honor < 0 ? String(honor) : fill(t.points.plus, { points: honor })
  return (
    <ListRow
      title={entry.ruleName}
      note={fill(t.boards.entries.on, { date: dayWords(entry.postedOn, useVillageNow()) })}
      aside={<Text className="boards-row__points">{points}</Text>}
      {...(deedId === undefined ? {} : { onPress: () => go('deed', { deedId }) })}
    />
  )
}
