import type { ShownPerson } from '../../../contract/shown'
import type { Candidacy } from '../candidates/candidacy.repository'
import { consentStands } from '../candidates/consent'

/** How everybody sees a candidate: by name while every consent stands, and as a villager otherwise. */
export const shownCandidate = (
  candidacy: Pick<Candidacy, 'consent' | 'guardianConsent'>,
  name: string | undefined,
): ShownPerson => (name !== undefined && consentStands(candidacy) ? { as: 'name', name } : { as: 'villager' })
