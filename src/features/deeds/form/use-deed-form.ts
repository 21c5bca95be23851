import { useState } from 'react'
import type { Days } from './days'
import { earlyErrorsOf, errorsOf } from './errors-of'
import type { DeedDraft } from './use-deed-draft'

/** A draft with its errors: those over a limit at once, the others once somebody tried to send. */
export function useDeedForm({ draft, patch, latest }: DeedDraft, days: Days) {
  const [tried, setTried] = useState(false)
  const found = errorsOf(draft, days)
  const errors = tried ? found : earlyErrorsOf(draft, found)
  /** Says from now on whatever is wrong; answers the names of the wrong fields. */
  const check = (): string[] => {
    setTried(true)
    return Object.keys(errorsOf(latest(), days))
  }
  return { draft, latest, change: patch, errors, check, days, forget: () => setTried(false) }
}

export type DeedForm = ReturnType<typeof useDeedForm>
