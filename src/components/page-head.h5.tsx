import { Text, View } from '@tarojs/components'
import * as t from '../i18n/zh-CN'
import { goBack } from '../services/navigate'
import { heading } from './a11y'
import './page-head.scss'
import type { PageHeadProps } from './page-head.types'
import { Pressable } from './primitives/pressable'

/** The browser has no bar of a mini-program: the way back and the title stand on the page. */
export function PageHead({ title }: PageHeadProps) {
  return (
    <View className="yx-head">
      <Pressable className="yx-head__back" label={t.common.back} onPress={goBack}>
        <View className="yx-head__arrow" />
      </Pressable>
      <View className="yx-head__title" {...heading(1)}>
        <Text>{title}</Text>
      </View>
    </View>
  )
}
