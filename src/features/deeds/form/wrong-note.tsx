import { Text, View } from '@tarojs/components'
import { alert } from '../../../components/a11y'
import '../../../components/failure-note.scss'
import * as t from '../../../i18n/zh-CN'
import type { DeedForm } from './use-deed-form'

/** Says at the foot that something above is not right yet. */
export function WrongNote({ form }: { form: DeedForm }) {
  if (Object.keys(form.errors).length === 0) return null
  return (
    <View className="yx-failure" {...alert()}>
      <Text>{t.errors.INVALID_INPUT}</Text>
    </View>
  )
}
