import { useState } from 'react'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'

/** A township and a village of it, chosen one after the other; `code` is the narrowest that was chosen. */
export function useDivisionChoice() {
  const [{ township, village }, choose] = useState<{ township?: DivisionCode; village?: DivisionCode }>({})
  return {
    township,
    village,
    code: village ?? township,
    setTownship: (code: DivisionCode | undefined) => choose(code === undefined ? {} : { township: code }),
    setVillage: (code: DivisionCode | undefined) => choose({ township, village: code }),
  }
}

export type DivisionChoice = ReturnType<typeof useDivisionChoice>
