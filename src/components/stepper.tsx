import { Text, View } from '@tarojs/components'
import * as t from '../i18n/zh-CN'
import { role } from './a11y'
import { Pressable } from './primitives/pressable'
import './stepper.scss'

interface StepperProps {
  label: string
  value: number
  min: number
  max: number
  onChange: (value: number) => void
}

/** A small number, one up or one down at a time. */
export function Stepper({ label, value, min, max, onChange }: StepperProps) {
  return (
    <View className="yx-stepper" {...role('group')} aria-label={label}>
      <Pressable
        className="yx-stepper__step"
        label={t.common.less}
        disabled={value <= min}
        onPress={() => onChange(value - 1)}
      >
        <Text>−</Text>
      </Pressable>
      <View className="yx-stepper__value" {...role('status')}>
        <Text>{value}</Text>
      </View>
      <Pressable
        className="yx-stepper__step"
        label={t.common.plusOne}
        disabled={value >= max}
        onPress={() => onChange(value + 1)}
      >
        <Text>+</Text>
      </Pressable>
    </View>
  )
}
