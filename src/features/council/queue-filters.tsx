import { View } from '@tarojs/components'
import { QUEUE_FILTERS } from '../../../cloudfunctions/contract/council'
import { DEED_CLASSES, type DeedClass } from '../../../cloudfunctions/contract/deeds'
import type { DeskOrder } from '../../../cloudfunctions/contract/fields'
import { OrderField } from '../../components/order-field'
import { SelectField } from '../../components/select-field'
import { Tabs } from '../../components/tabs'
import * as t from '../../i18n/zh-CN'
import './desk.scss'
import type { QueueFilter } from './use-council'

interface QueueFiltersProps {
  filter: QueueFilter
  onFilter: (filter: QueueFilter) => void
  deedClass: DeedClass | undefined
  onDeedClass: (deedClass: DeedClass | undefined) => void
  order: DeskOrder
  onOrder: (order: DeskOrder) => void
}

const ALL = 'all'
const filters = QUEUE_FILTERS.map((value) => ({ value, words: t.council.filters[value] }))
const classes = [
  { value: ALL, words: t.council.desk.allClasses } as const,
  ...DEED_CLASSES.map((value) => ({ value, words: t.deeds.classes[value] })),
]

export function QueueFilters(props: QueueFiltersProps) {
  const { filter, onFilter, deedClass, onDeedClass, order, onOrder } = props
  return (
    <>
      <Tabs label={t.council.desk.filter} options={filters} value={filter} onChange={onFilter} />
      <View className="desk-choices">
        <SelectField
          label={t.council.desk.deedClass}
          options={classes}
          value={deedClass ?? ALL}
          onChange={(value) => onDeedClass(value === ALL ? undefined : value)}
        />
        <OrderField value={order} onChange={onOrder} />
      </View>
    </>
  )
}
