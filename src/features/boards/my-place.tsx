import { Text, View } from '@tarojs/components'
import type { BoardPeriod } from '../../../cloudfunctions/contract/boards'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import { role } from '../../components/a11y'
import { Button } from '../../components/button'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { dateOf } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import './boards.scss'
import { periodOfDate } from './period-steps'
import { useMyPlace } from './use-board'

type Mine = NonNullable<ReturnType<typeof useMyPlace>['data']>

interface MyPlaceProps {
  divisionCode: DivisionCode
  period: BoardPeriod
  periodKey: string
}

/** My household, pinned: its points, its place, and the next step. */
export function MyPlace({ divisionCode, period, periodKey }: MyPlaceProps) {
  const mine = useMyPlace(divisionCode, period, periodKey).data
  const past = periodKey !== periodOfDate(period, dateOf(useVillageNow()))
  if (mine === undefined) return null
  return (
    <View className="boards-mine" {...role('group')} aria-label={t.boards.my.title}>
      <View className="boards-mine__inside">
        <View className="boards-row__who">
          <Text className="boards-row__name">{`${t.boards.my.title} · ${placeWords(mine, past)}`}</Text>
          {mine.hidden ? (
            <Button kind="link" onPress={() => go('household')}>
              {t.boards.my.change}
            </Button>
          ) : (
            <Text className="boards-note">{nextWords(mine, past)}</Text>
          )}
        </View>
        <Text className="boards-row__points">{fill(t.points.points, { points: mine.honor })}</Text>
      </View>
    </View>
  )
}

function placeWords({ hidden, place, ordered }: Mine, past: boolean): string {
  if (hidden) return t.boards.my.hidden
  if (!ordered) return t.boards.my.unordered
  if (place === null) return past ? t.boards.my.noPlaceThen : t.boards.my.noPlace
  return fill(t.boards.my.place, { place })
}

function nextWords({ place, toNextPlace, ordered }: Mine, past: boolean): string {
  if (past) return t.boards.my.closed
  if (!ordered) return ''
  if (place === null) return t.boards.my.start
  return toNextPlace === null ? t.boards.my.top : fill(t.boards.my.next, { points: toNextPlace })
}
