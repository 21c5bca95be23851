import { Card } from '../../components/card'
import { ListRow } from '../../components/list-row'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { dateOf, daysAfter } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import { useTeaching } from './use-station'

/** Who taught this long ago or is about to is shown the way. Days. */
const LOOKED_BACK = 90

/** The way to what the reader teaches; nothing for who does not. */
export function TeachingRow() {
  const today = dateOf(useVillageNow())
  const list = useTeaching(daysAfter(today, -LOOKED_BACK))
  if (!list.data?.pages.some((page) => page.rows.length > 0)) return null
  return (
    <Card>
      <ListRow title={t.station.teaching.title} onPress={() => go('teaching')} />
    </Card>
  )
}
