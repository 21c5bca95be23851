import { Picker, View } from '@tarojs/components'
import './text-input.scss'
import type { DateInputProps } from './date-input.types'

/** The platform's date wheel. */
export function DateInput({ value, onChange, label, placeholder, from, until, invalid }: DateInputProps) {
  return (
    <Picker
      mode="date"
      value={value ?? until ?? ''}
      {...(from === undefined ? {} : { start: from })}
      {...(until === undefined ? {} : { end: until })}
      onChange={(event) => onChange(event.detail.value)}
    >
      <View
        className={`yx-input ${invalid ? 'yx-input--invalid' : ''} ${value ? '' : 'yx-input__placeholder'}`}
        aria-role="button"
        aria-label={`${label} ${value ?? placeholder}`}
      >
        {value ?? placeholder}
      </View>
    </Picker>
  )
}
