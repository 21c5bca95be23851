import type { CertificateKind, CertificateStatus } from '../../contract/certificate-words'
import type { CertificateSays } from '../../contract/certificates'
import type { Reading } from '../context'

/** How what was certified stands now. */
export interface Standing {
  status: Exclude<CertificateStatus, 'expired'>
  endedOn: string | null
  says: CertificateSays
}

/** What is certified says of itself how it stands; wired in `compose.ts`, the mechanism knows no kind by name. */
export interface CertificateSubject {
  /** By subject. To its holder with the whole name, to anyone as the family allows now. */
  describe(r: Reading, subjectIds: readonly string[], to: 'holder' | 'anyone'): Promise<Map<string, Standing>>
}

export type CertificateHandlers = Record<CertificateKind, CertificateSubject>
