import * as t from '../i18n/zh-CN'
import { Field, type FieldProps } from './field'
import { SelectInput } from './primitives/select-input'
import type { Option } from './primitives/select-input.types'

interface SelectFieldProps<V extends string> extends FieldProps {
  options: readonly Option<V>[]
  value: V | undefined
  onChange: (value: V) => void
  placeholder?: string
}

/** One of a list too long to lay out. */
export function SelectField<V extends string>(props: SelectFieldProps<V>) {
  const { options, value, onChange, placeholder, ...field } = props
  return (
    <Field {...field}>
      <SelectInput
        options={options}
        value={value}
        onChange={onChange}
        label={field.label}
        placeholder={placeholder ?? t.common.choose}
        invalid={field.error !== undefined}
      />
    </Field>
  )
}
