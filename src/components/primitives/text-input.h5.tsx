import './text-input.scss'
import type { TextInputProps } from './text-input.types'

export function TextInput({ value, onChange, label, lines, placeholder, maxLength, invalid, numeric }: TextInputProps) {
  const shared = {
    value,
    placeholder,
    maxLength,
    'aria-label': label,
    'aria-invalid': invalid,
    className: `yx-input ${lines === 'many' ? 'yx-input--many' : ''} ${invalid ? 'yx-input--invalid' : ''}`,
  }
  return lines === 'many' ? (
    <textarea {...shared} rows={5} onChange={(event) => onChange(event.target.value)} />
  ) : (
    <input
      {...shared}
      type="text"
      inputMode={numeric ? 'numeric' : 'text'}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
