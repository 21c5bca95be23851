import { DESK_ORDERS, type DeskOrder } from '../../cloudfunctions/contract/fields'
import * as t from '../i18n/zh-CN'
import { SelectField } from './select-field'

const orders = DESK_ORDERS.map((value) => ({ value, words: t.common.orders[value] }))

/** In which order the rows of a desk stand. */
export function OrderField({ value, onChange }: { value: DeskOrder; onChange: (value: DeskOrder) => void }) {
  return <SelectField label={t.common.order} options={orders} value={value} onChange={onChange} />
}
