import { useState } from 'react'
import * as v from 'valibot'
import { RequestBindingInput } from '../../../cloudfunctions/contract/people'
import { errorsFrom, errorsIn, type FieldErrors } from '../../i18n/field-errors'
import { api } from '../../services/api'
import { readAgain } from '../../services/read-again'
import { useCommand } from '../../services/use-command'
import type { ChosenVillage } from './village.types'

/** Who somebody says they are, as typed. */
export interface Claim {
  village: ChosenVillage | undefined
  name: string
  birthYear: string
  /** The platform's code for a number that it verified. */
  phoneCode: string | undefined
}

const inputOf = ({ village, name, birthYear, phoneCode }: Claim) => ({
  villageCode: village?.code,
  name,
  birthYear: birthYear.trim() === '' ? undefined : Number(birthYear),
  phoneCode,
})

/** Asks the clerk to bind the account to a person. */
export function useRequestBinding() {
  const [errors, setErrors] = useState<FieldErrors>({})
  const asking = useCommand(api.people.requestBinding.mutate, { onDone: readAgain })
  const send = (claim: Claim) => {
    const read = v.safeParse(RequestBindingInput, inputOf(claim))
    setErrors(errorsIn(RequestBindingInput, inputOf(claim)))
    if (read.success) asking.run(read.output)
  }
  return { send, busy: asking.busy, error: asking.error, errors: { ...errorsFrom(asking.error), ...errors } }
}
