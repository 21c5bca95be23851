import { Text, View } from '@tarojs/components'
import { alert } from '../../components/a11y'
import type { FieldErrors } from '../../i18n/field-errors'
import * as t from '../../i18n/zh-CN'

/** What keeps a name from being looked for: no village yet, or no full name. */
export function SearchErrors({ errors }: { errors: FieldErrors }) {
  const words = errors.villageCode === undefined ? errors.name : t.picking.noVillage
  if (words === undefined) return null
  return (
    <View className="yx-field__error" {...alert()}>
      <Text>{words}</Text>
    </View>
  )
}
