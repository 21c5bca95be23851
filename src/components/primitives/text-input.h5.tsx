import { useKeepFocus } from './keep-focus.h5'
import './text-input.scss'
import type { TextInputProps } from './text-input.types'

export function TextInput(props: TextInputProps) {
  return props.lines === 'many' ? <ManyLines {...props} /> : <OneLine {...props} />
}

const shared = ({ value, label, lines, placeholder, maxLength, invalid }: TextInputProps) => ({
  value,
  placeholder,
  maxLength,
  'aria-label': label,
  'aria-invalid': invalid,
  className: `yx-input ${lines === 'many' ? 'yx-input--many' : ''} ${invalid ? 'yx-input--invalid' : ''}`,
})

function ManyLines(props: TextInputProps) {
  const field = useKeepFocus<HTMLTextAreaElement>()
  return <textarea {...shared(props)} ref={field} rows={5} onChange={(event) => props.onChange(event.target.value)} />
}

function OneLine(props: TextInputProps) {
  const field = useKeepFocus<HTMLInputElement>()
  return (
    <input
      {...shared(props)}
      ref={field}
      type={props.secret ? 'password' : 'text'}
      autoComplete="off"
      inputMode={props.numeric ? 'numeric' : 'text'}
      onChange={(event) => props.onChange(event.target.value)}
    />
  )
}
