import type { HonourStatus } from '../../../contract/exemplar-words'
import type { HonourId } from '../../../contract/ids'
import type { CertificateSubject, Standing } from '../../certificates/handlers'
import type { Reading } from '../../context'
import { findHonours } from './honour.repository'
import { shownCandidate } from './shown-candidate'

/** A proposal to revoke it takes nothing away. */
function standingOf(status: HonourStatus): Standing['status'] {
  switch (status) {
    case 'standing':
    case 'hearing':
    case 'onNotice':
      return 'valid'
    case 'revoked':
      return 'withdrawn'
    case 'ended':
      return 'ceased'
  }
}

async function describe(r: Reading, subjectIds: readonly string[], to: 'holder' | 'anyone') {
  const found = await findHonours(r.db, subjectIds as readonly HonourId[])
  return new Map(
    found.map(({ honour, candidacy, contest, campaign, name }): [string, Standing] => {
      const { category, level } = contest
      const person = to === 'holder' ? { as: 'name' as const, name } : shownCandidate(candidacy, name)
      const { year, mode } = campaign
      const says = { kind: 'exemplar' as const, person, category, level, year, mode }
      return [honour.id, { status: standingOf(honour.status), endedOn: honour.endedOn, says }]
    }),
  )
}

/** How the mechanism of certificates is served: an honour is revoked and comes back, and its certificate with it. */
export const honourCertificate: CertificateSubject = { describe }
