import { Text, View } from '@tarojs/components'
import type { BoardPeriod } from '../../../cloudfunctions/contract/boards'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import { role } from '../../components/a11y'
import { Button } from '../../components/button'
import { fill, t } from '../../i18n/t'
import { go } from '../../services/navigate'
import './boards.scss'
import { useMyPlace } from './use-board'

type Mine = NonNullable<ReturnType<typeof useMyPlace>['data']>

/** My household, pinned: its points, its place, and the next step. */
export function MyPlace({ divisionCode, period }: { divisionCode: DivisionCode; period: BoardPeriod }) {
  const mine = useMyPlace(divisionCode, period).data
  if (mine === undefined) return null
  return (
    <View className="boards-mine" {...role('group')} aria-label={t.boards.my.title}>
      <View className="boards-mine__inside">
        <View className="boards-row__who">
          <Text className="boards-row__name">{`${t.boards.my.title} · ${placeWords(mine)}`}</Text>
          {mine.hidden ? (
            <Button kind="link" onPress={() => go('household')}>
              {t.boards.my.change}
            </Button>
          ) : (
            <Text className="boards-note">{nextWords(mine)}</Text>
          )}
        </View>
        <Text className="boards-row__points">{fill(t.points.points, { points: mine.honor })}</Text>
      </View>
    </View>
  )
}

function placeWords({ hidden, place }: Mine): string {
  if (hidden) return t.boards.my.hidden
  return place === null ? t.boards.my.noPlace : fill(t.boards.my.place, { place })
}

function nextWords({ place, toNextPlace }: Mine): string {
  if (place === null) return t.boards.my.start
  return toNextPlace === null ? t.boards.my.top : fill(t.boards.my.next, { points: toNextPlace })
}
