import { Text } from '@tarojs/components'
import type { ComponentType } from 'react'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { PageFrame, stateOf } from '../../components/page-frame'
import { PagedList } from '../../components/paged-list'
import * as t from '../../i18n/zh-CN'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { OutsiderCard } from './outsider-card'
import type { PeoplePickerProps } from './picker.types'
import { useOutsiders } from './use-outsiders'

/** People praised in the clerk's villages whom no roster has: linked to a person of a roster, they get their points. */
export function OutsidersScreen({ PeoplePicker }: { PeoplePicker: ComponentType<PeoplePickerProps> }) {
  const list = useOutsiders()
  usePullToRefresh(list)
  return (
    <PageFrame state={stateOf(list)} title={t.outsiders.title} wide="columns">
      <Card>
        <Text>{t.outsiders.intro}</Text>
      </Card>
      <PagedList
        list={list}
        row={(one) => <OutsiderCard key={one.outsiderId} outsider={one} PeoplePicker={PeoplePicker} />}
        empty={<EmptyState words={t.outsiders.empty} />}
      />
    </PageFrame>
  )
}
