import { AppError } from '../../../platform/app-error'
import type { Candidacy } from './candidacy.repository'

/*
 * Nothing with the name is public before the candidate agreed to exactly these words, and before a minor's guardian agreed
 * too. Who refuses, or changes their mind, withdraws. Of somebody who died the family is asked anew, and until it answers
 * the name is shown nowhere. (Domain: exemplars; the family answers for the dead.)
 */
export const consentStands = ({ consent, guardianConsent }: Pick<Candidacy, 'consent' | 'guardianConsent'>): boolean =>
  consent === 'agreed' && (guardianConsent === null || guardianConsent === 'agreed')

/** @throws AppError CONSENT_MISSING */
export function requireConsent(candidacy: Pick<Candidacy, 'consent' | 'guardianConsent'>): void {
  if (!consentStands(candidacy)) throw new AppError('CONSENT_MISSING')
}
