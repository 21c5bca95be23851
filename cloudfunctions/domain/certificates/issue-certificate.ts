import type { CertificateKind } from '../../contract/certificate-words'
import type { CertificateId, DivisionCode, HouseholdId, PersonId } from '../../contract/ids'
import { countyDate } from '../../platform/county-time'
import { newId } from '../../platform/ids'
import type { Writing } from '../context'
import { insertCertificate } from './certificate.repository'

export interface Issued {
  kind: CertificateKind
  subjectId: string
  divisionCode: DivisionCode
  /** Whose it is; neither where it is the division's own. */
  householdId?: HouseholdId | null
  personId?: PersonId | null
  /** Last day of its term; null where it stands until something ends it. */
  until?: string | null
}

/** Certifies what was decided, from today. Once a subject: it ends and comes back with the subject itself. */
export async function issueCertificate(w: Writing, issued: Issued): Promise<void> {
  const { householdId = null, personId = null, until = null, ...about } = issued
  const made = { ...about, householdId, personId, until, issuedOn: countyDate(w.now), issuedAt: w.now }
  await insertCertificate(w.tx, { id: newId<CertificateId>(), ...made })
}
