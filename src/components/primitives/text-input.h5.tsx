import './text-input.scss'
import type { TextInputProps } from './text-input.types'

export function TextInput(props: TextInputProps) {
  const { value, onChange, label, lines, placeholder, maxLength, invalid, numeric, secret } = props
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
      type={secret ? 'password' : 'text'}
      autoComplete="off"
      inputMode={numeric ? 'numeric' : 'text'}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
