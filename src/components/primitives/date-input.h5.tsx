import './text-input.scss'
import type { DateInputProps } from './date-input.types'

/** The browser's own calendar. */
export function DateInput({ value, onChange, label, from, until, invalid }: DateInputProps) {
  return (
    <input
      type="date"
      className={`yx-input ${invalid ? 'yx-input--invalid' : ''}`}
      aria-label={label}
      aria-invalid={invalid}
      value={value ?? ''}
      min={from}
      max={until}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
