import './text-input.scss'
import type { SelectInputProps } from './select-input.types'

/** The browser's own list: every phone knows how to show it large. */
export function SelectInput<V extends string>(props: SelectInputProps<V>) {
  const { options, value, onChange, label, placeholder, invalid } = props
  return (
    <select
      className={`yx-input ${invalid ? 'yx-input--invalid' : ''}`}
      aria-label={label}
      aria-invalid={invalid}
      value={value ?? ''}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.target.value)
        if (chosen) onChange(chosen.value)
      }}
    >
      <option value="" disabled>
        {placeholder}
      </option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.words}
        </option>
      ))}
    </select>
  )
}
