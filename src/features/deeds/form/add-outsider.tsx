import { useState } from 'react'
import * as v from 'valibot'
import { Outsider } from '../../../../cloudfunctions/contract/deeds'
import { LIMITS } from '../../../../cloudfunctions/contract/limits'
import { Button } from '../../../components/button'
import { TextField } from '../../../components/text-field'
import { errorsIn, type FieldErrors } from '../../../i18n/field-errors'
import * as t from '../../../i18n/zh-CN'

interface AddOutsiderProps {
  taken: readonly Outsider[]
  onAdd: (outsider: Outsider) => void
}

const BLANK = { name: '', place: '' }

/** Writes down one person whom no roster has; the same twice is one. */
export function AddOutsider({ taken, onAdd }: AddOutsiderProps) {
  const [typed, setTyped] = useState(BLANK)
  const [errors, setErrors] = useState<FieldErrors>({})
  const words = t.nominate.outsiders
  const add = () => {
    const read = v.safeParse(Outsider, typed)
    setErrors(errorsIn(Outsider, typed))
    if (!read.success) return
    const { name, place } = read.output
    if (!taken.some((one) => one.name === name && one.place === place)) onAdd(read.output)
    setTyped(BLANK)
  }
  return (
    <>
      <TextField
        label={words.name}
        hint={words.hint}
        value={typed.name}
        onChange={(name) => setTyped({ ...typed, name })}
        error={errors.name}
      />
      <TextField
        label={words.place}
        optional
        placeholder={words.placePlaceholder}
        limit={LIMITS.placeMax}
        value={typed.place}
        onChange={(place) => setTyped({ ...typed, place })}
        error={errors.place}
      />
      <Button kind="plain" onPress={add}>
        {words.add}
      </Button>
    </>
  )
}
