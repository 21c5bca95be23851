import { TextField } from '../../../components/text-field'
import * as t from '../../../i18n/zh-CN'
import type { TypedPin } from './use-pin'

interface PinFieldsProps {
  typed: TypedPin
  /** It is chosen now, and so typed twice. */
  chosenNow: boolean
  /** What the server said of the last try. */
  told: string | undefined
}

/** A PIN, shown as dots. */
export function PinFields({ typed, chosenNow, told }: PinFieldsProps) {
  const words = t.phone.pin
  return (
    <>
      <TextField
        label={chosenNow ? words.choose : words.label}
        hint={chosenNow ? words.chooseHint : words.hint}
        numeric
        secret
        value={typed.pin}
        onChange={typed.type}
        error={typed.faults.pin ?? told}
      />
      {chosenNow && (
        <TextField
          label={words.again}
          numeric
          secret
          value={typed.again}
          onChange={typed.typeAgain}
          error={typed.faults.again}
        />
      )}
    </>
  )
}
