import { Input, Textarea } from '@tarojs/components'
import './text-input.scss'
import type { TextInputProps } from './text-input.types'

// The platform cuts at 140 characters unless told otherwise; -1 is no limit.
const NO_LIMIT = -1

export function TextInput(props: TextInputProps) {
  const { value, onChange, label, lines, placeholder, maxLength, invalid, numeric, secret } = props
  const shared = {
    value,
    placeholder: placeholder ?? '',
    placeholderClass: 'yx-input__placeholder',
    maxlength: maxLength ?? NO_LIMIT,
    'aria-label': label,
    'aria-invalid': invalid ?? false,
    className: `yx-input ${lines === 'many' ? 'yx-input--many' : ''} ${invalid ? 'yx-input--invalid' : ''}`,
    onInput: (event: { detail: { value: string } }) => onChange(event.detail.value),
  }
  return lines === 'many' ? (
    <Textarea {...shared} disableDefaultPadding />
  ) : (
    <Input {...shared} type={numeric ? 'number' : 'text'} password={secret ?? false} />
  )
}
