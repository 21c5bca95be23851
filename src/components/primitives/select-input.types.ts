export interface Option<V extends string> {
  value: V
  words: string
}

export interface SelectInputProps<V extends string> {
  options: readonly Option<V>[]
  value: V | undefined
  onChange: (value: V) => void
  label: string
  placeholder: string
  invalid?: boolean
}
