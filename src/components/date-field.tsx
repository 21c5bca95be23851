import * as t from '../i18n/zh-CN'
import { Field, type FieldProps } from './field'
import { DateInput } from './primitives/date-input'

interface DateFieldProps extends FieldProps {
  /** "2026-03-08" */
  value: string | undefined
  onChange: (value: string) => void
  from?: string
  until?: string
}

export function DateField({ value, onChange, from, until, ...field }: DateFieldProps) {
  return (
    <Field {...field}>
      <DateInput
        value={value}
        onChange={onChange}
        label={field.label}
        placeholder={t.common.choose}
        invalid={field.error !== undefined}
        {...(from === undefined ? {} : { from })}
        {...(until === undefined ? {} : { until })}
      />
    </Field>
  )
}
