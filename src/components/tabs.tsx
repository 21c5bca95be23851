import { Text, View } from '@tarojs/components'
import { role } from './a11y'
import { Pressable } from './primitives/pressable'
import type { Option } from './primitives/select-input.types'
import './tabs.scss'

interface TabsProps<V extends string> {
  label: string
  options: readonly Option<V>[]
  value: V
  onChange: (value: V) => void
}

/** Two to four views of the same thing. */
export function Tabs<V extends string>({ label, options, value, onChange }: TabsProps<V>) {
  return (
    <View className="yx-tabs" {...role('tablist')} aria-label={label}>
      {options.map((option) => (
        <Pressable
          key={option.value}
          className={`yx-tabs__tab ${option.value === value ? 'yx-tabs__tab--on' : ''}`}
          role="tab"
          checked={option.value === value}
          onPress={() => onChange(option.value)}
        >
          <Text>{option.words}</Text>
        </Pressable>
      ))}
    </View>
  )
}
