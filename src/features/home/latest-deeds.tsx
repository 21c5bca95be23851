import { useQuery } from '@tanstack/react-query'
import { Text, View } from '@tarojs/components'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { ListRow } from '../../components/list-row'
import { Loaded } from '../../components/loaded'
import { StatusTag } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import { peopleWords } from '../../i18n/shown'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { go } from '../../services/navigate'
import { dayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import './home.scss'

const SHOWN = 5

const useLatestDeeds = (divisionCode: DivisionCode) =>
  useQuery({
    queryKey: ['deeds.latest', divisionCode],
    queryFn: ({ signal }) => api.deeds.latest.query({ divisionCode }, { signal }),
  })

/** What was confirmed lately: the reason to come back. */
export function LatestDeeds({ divisionCode }: { divisionCode: DivisionCode }) {
  const now = useVillageNow()
  return (
    <Card title={t.home.deeds.title}>
      <Loaded query={useLatestDeeds(divisionCode)}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState words={t.home.deeds.empty} />
          ) : (
            rows.slice(0, SHOWN).map((deed) => (
              <ListRow
                key={deed.deedId}
                onPress={() => go('deed', { deedId: deed.deedId })}
                title={peopleWords(deed.praised)}
              >
                <View className="home-story">
                  <Text>{deed.publicText}</Text>
                </View>
                <View className="home-about">
                  <StatusTag words={t.deeds.classes[deed.deedClass]} tone="honour" />
                  <Text className="home-soft">
                    {fill(t.home.deeds.on, { date: dayWords(deed.happenedOn, now), village: deed.villageName })}
                  </Text>
                </View>
              </ListRow>
            ))
          )
        }
      </Loaded>
    </Card>
  )
}
