import type { CertificateKind, CertificateStatus } from '../../contract/certificate-words'
import type { CertificateSays } from '../../contract/certificates'
import type { PersonId } from '../../contract/ids'
import type { Reading } from '../context'

/** How what was certified stands now. */
export interface Standing {
  status: Exclude<CertificateStatus, 'expired'>
  endedOn: string | null
  says: CertificateSays
}

/** What is certified says of itself how it stands; wired in `compose.ts`, the mechanism knows no kind by name. */
export interface CertificateSubject {
  /** Subjects that somebody stands for now, where who holds a certificate is the subject's own affair. */
  heldBy?(r: Reading, personId: PersonId): Promise<readonly string[]>
  /** By subject. To its holder with the whole name, to anyone as the family allows now. */
  describe(r: Reading, subjectIds: readonly string[], to: 'holder' | 'anyone'): Promise<Map<string, Standing>>
}

export type CertificateHandlers = Record<CertificateKind, CertificateSubject>
