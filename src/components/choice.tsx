import { Text, View } from '@tarojs/components'
import { role } from './a11y'
import './choice.scss'
import { Pressable } from './primitives/pressable'

export interface ChoiceOption<V extends string> {
  value: V
  title: string
  hint?: string
}

interface ChoiceProps<V extends string> {
  /** What is asked; spoken before the options. */
  label: string
  options: readonly ChoiceOption<V>[]
  /** List: one under the other, with hints. Tiles: short words side by side. */
  layout?: 'list' | 'tiles'
}

interface OneProps<V extends string> extends ChoiceProps<V> {
  value: V | undefined
  onChange: (value: V) => void
}

interface ManyProps<V extends string> extends ChoiceProps<V> {
  values: readonly V[]
  onChange: (values: V[]) => void
}

/** One of a few. */
export function ChooseOne<V extends string>({ label, options, value, onChange, layout = 'list' }: OneProps<V>) {
  return (
    <View className={`yx-choice yx-choice--${layout}`} {...role('radiogroup')} aria-label={label}>
      {options.map((option) => (
        <Mark key={option.value} option={option} kind="radio" on={option.value === value} onPress={onChange} />
      ))}
    </View>
  )
}

/** Any of a few. */
export function ChooseMany<V extends string>({ label, options, values, onChange, layout = 'list' }: ManyProps<V>) {
  const turn = (value: V) =>
    onChange(values.includes(value) ? values.filter((one) => one !== value) : [...values, value])
  return (
    <View className={`yx-choice yx-choice--${layout}`} {...role('group')} aria-label={label}>
      {options.map((option) => (
        <Mark key={option.value} option={option} kind="checkbox" on={values.includes(option.value)} onPress={turn} />
      ))}
    </View>
  )
}

interface MarkProps<V extends string> {
  option: ChoiceOption<V>
  kind: 'radio' | 'checkbox'
  on: boolean
  onPress: (value: V) => void
}

function Mark<V extends string>({ option, kind, on, onPress }: MarkProps<V>) {
  return (
    <Pressable
      className={`yx-choice__option ${on ? 'yx-choice__option--on' : ''}`}
      role={kind}
      checked={on}
      onPress={() => onPress(option.value)}
    >
      <View className={`yx-choice__mark yx-choice__mark--${kind} ${on ? 'yx-choice__mark--on' : ''}`} />
      <View className="yx-choice__words">
        <Text>{option.title}</Text>
        {option.hint !== undefined && <Text className="yx-choice__hint">{option.hint}</Text>}
      </View>
    </Pressable>
  )
}
