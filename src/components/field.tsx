import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import * as t from '../i18n/zh-CN'
import { alert } from './a11y'
import './field.scss'

export interface FieldProps {
  label: string
  /** Under the label: what is asked, and why. */
  hint?: string
  /** What is wrong with it, a whole sentence. */
  error?: string | undefined
  optional?: boolean
}

/** A label, what stands under it, and the sentence when it is wrong. */
export function Field({ label, hint, error, optional, children }: FieldProps & { children: ReactNode }) {
  return (
    <View className="yx-field">
      <View className="yx-field__label">
        <Text>{label}</Text>
        {optional && <Text className="yx-field__hint">{t.common.optional}</Text>}
      </View>
      {hint !== undefined && <Text className="yx-field__hint">{hint}</Text>}
      {children}
      {error !== undefined && (
        <View className="yx-field__error" {...alert()}>
          <Text>{error}</Text>
        </View>
      )}
    </View>
  )
}
