export interface TextInputProps {
  value: string
  onChange: (value: string) => void
  /** Spoken by a screen reader; the visible label of the field. */
  label: string
  lines: 'one' | 'many'
  placeholder?: string
  maxLength?: number
  invalid?: boolean
  numeric?: boolean
  /** Shown as dots: a PIN. */
  secret?: boolean
}
