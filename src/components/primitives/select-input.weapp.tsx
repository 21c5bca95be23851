import { Picker, View } from '@tarojs/components'
import './text-input.scss'
import type { SelectInputProps } from './select-input.types'

/** The platform's wheel. */
export function SelectInput<V extends string>(props: SelectInputProps<V>) {
  const { options, value, onChange, label, placeholder, invalid } = props
  const at = options.findIndex((option) => option.value === value)
  const words = options[at]?.words
  return (
    <Picker
      mode="selector"
      range={options.map((option) => option.words)}
      value={Math.max(at, 0)}
      onChange={(event) => {
        const chosen = options[Number(event.detail.value)]
        if (chosen) onChange(chosen.value)
      }}
    >
      <View
        className={`yx-input ${invalid ? 'yx-input--invalid' : ''} ${words ? '' : 'yx-input__placeholder'}`}
        aria-role="button"
        aria-label={`${label} ${words ?? placeholder}`}
      >
        {words ?? placeholder}
      </View>
    </Picker>
  )
}
