export interface DateInputProps {
  /** "2026-03-08"; undefined while nothing is chosen. */
  value: string | undefined
  onChange: (value: string) => void
  label: string
  placeholder: string
  /** First and last day that may be chosen. */
  from?: string
  until?: string
  invalid?: boolean
}
