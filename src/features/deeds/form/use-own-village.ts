import { useEffect } from 'react'
import type { Me } from '../../../../cloudfunctions/contract/people'
import { useHomeVillage } from '../../../services/settings'
import { isTouched } from './draft'
import type { DeedDraft } from './use-deed-draft'

/** Fills in the reader's own village, or the one they chose on this phone, while nothing is written yet. */
export function useOwnVillage({ draft, latest, patch }: DeedDraft, person: Me['person'] | undefined) {
  const home = useHomeVillage()
  const code = person?.villageCode ?? home?.code
  const name = person?.villageName ?? home?.name
  const missing = draft.village === undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: it fills in once a village and once a blank form
  useEffect(() => {
    if (code === undefined || name === undefined) return
    if (missing || !isTouched(latest())) patch({ village: { code, name } })
  }, [code, name, missing])
}
