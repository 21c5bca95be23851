import { useQuery } from '@tanstack/react-query'
import { Text, View } from '@tarojs/components'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Loaded } from '../../components/loaded'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { go } from '../../services/navigate'
import './home.scss'

const useMyPlace = (divisionCode: DivisionCode) =>
  useQuery({
    queryKey: ['boards.myPlace', divisionCode, 'year'],
    queryFn: ({ signal }) => api.boards.myPlace.query({ divisionCode, period: 'year' }, { signal }),
  })

type MyPlace = NonNullable<ReturnType<typeof useMyPlace>['data']>

/** The household's honour points of the year, its place, and how far the next one is. */
export function MyPoints({ villageCode }: { villageCode: DivisionCode }) {
  return (
    <Card title={t.home.points.title}>
      <Loaded query={useMyPlace(villageCode)}>
        {(mine) => (
          <View className="home-points">
            <Text className="home-points__sum">{mine.honor}</Text>
            <View className="home-points__words">
              <Text>{placeWords(mine)}</Text>
              <Text className="home-soft">{nextWords(mine)}</Text>
            </View>
          </View>
        )}
      </Loaded>
      <Button kind="link" onPress={() => go('ledger')}>
        {t.home.points.ledger}
      </Button>
    </Card>
  )
}

function placeWords({ place, hidden }: MyPlace): string {
  if (hidden) return t.home.points.hidden
  return place === null ? t.home.points.noPlace : fill(t.home.points.place, { place })
}

function nextWords({ place, toNextPlace, hidden }: MyPlace): string {
  if (hidden || place === null) return ''
  return toNextPlace === null ? t.home.points.top : fill(t.home.points.next, { points: toNextPlace })
}
