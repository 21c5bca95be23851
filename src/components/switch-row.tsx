import { Text, View } from '@tarojs/components'
import { Pressable } from './primitives/pressable'
import './switch-row.scss'

interface SwitchRowProps {
  title: string
  hint?: string
  on: boolean
  onChange: (on: boolean) => void
}

/** Something that is on or off; the whole line is pressed. */
export function SwitchRow({ title, hint, on, onChange }: SwitchRowProps) {
  return (
    <Pressable className="yx-switch" role="switch" checked={on} label={title} onPress={() => onChange(!on)}>
      <View className="yx-switch__words">
        <Text>{title}</Text>
        {hint !== undefined && <Text className="yx-switch__hint">{hint}</Text>}
      </View>
      <View className={`yx-switch__track ${on ? 'yx-switch__track--on' : ''}`}>
        <View className="yx-switch__knob" />
      </View>
    </Pressable>
  )
}
