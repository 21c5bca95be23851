import { Text } from '@tarojs/components'
import { fill } from '../i18n/fill'
import * as t from '../i18n/zh-CN'
import { Field, type FieldProps } from './field'
import { TextInput } from './primitives/text-input'

interface TextFieldProps extends FieldProps {
  value: string
  onChange: (value: string) => void
  lines?: 'one' | 'many'
  placeholder?: string
  /** Shows how much of it is used. Typing goes on past it: what is too long is said, not cut. */
  limit?: number
  numeric?: boolean
  secret?: boolean
}

export function TextField(props: TextFieldProps) {
  const { value, onChange, lines = 'one', placeholder, limit, numeric, secret, ...field } = props
  return (
    <Field {...field}>
      <TextInput
        value={value}
        onChange={onChange}
        label={field.label}
        lines={lines}
        invalid={field.error !== undefined}
        {...(placeholder === undefined ? {} : { placeholder })}
        {...(numeric === undefined ? {} : { numeric })}
        {...(secret === undefined ? {} : { secret })}
      />
      {limit !== undefined && (
        <Text className="yx-field__counter">{fill(t.common.counter, { used: value.trim().length, limit })}</Text>
      )}
    </Field>
  )
}
