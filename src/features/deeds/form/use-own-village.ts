import { useEffect } from 'react'
import type { Me } from '../../../../cloudfunctions/contract/people'
import { isTouched } from './draft'
import type { DeedDraft } from './use-deed-draft'

/** Fills in the reader's own village while nothing is written yet. */
export function useOwnVillage({ draft, latest, patch }: DeedDraft, person: Me['person'] | undefined) {
  const code = person?.villageCode
  const name = person?.villageName
  const missing = draft.village === undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: it fills in once a village and once a blank form
  useEffect(() => {
    if (code === undefined || name === undefined) return
    if (missing || !isTouched(latest())) patch({ village: { code, name } })
  }, [code, name, missing])
}
