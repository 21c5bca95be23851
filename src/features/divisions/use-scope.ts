import { useState } from 'react'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import type { Me } from '../../../cloudfunctions/contract/people'
import type { DivisionLevel } from '../../../cloudfunctions/contract/roles'
import { useDivisionChoice } from './use-division-choice'

/** The division that a list is about: my village, my township, or any of the county. */
export function useScope(me: Me | undefined) {
  const [chosenLevel, setLevel] = useState<DivisionLevel>()
  const choice = useDivisionChoice()
  const level = chosenLevel ?? (me?.person ? 'village' : 'county')
  const anywhere = choice.code ?? me?.county.code
  return { me, level, setLevel, choice, code: me?.person ? mine(me.person, level, anywhere) : anywhere }
}

export type Scope = ReturnType<typeof useScope>

function mine(person: NonNullable<Me['person']>, level: DivisionLevel, anywhere: DivisionCode | undefined) {
  switch (level) {
    case 'village':
      return person.villageCode
    case 'township':
      return person.townshipCode
    case 'county':
      return anywhere
  }
}
