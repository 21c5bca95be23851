import type { CertificateKind } from '../../../contract/certificate-words'
import type { CertificateSays } from '../../../contract/certificates'
import type { CreditKind, DesignationStatus } from '../../../contract/credit-words'
import type { DesignationId } from '../../../contract/ids'
import type { Listing } from '../../../contract/people'
import { saysWhy, shownHousehold } from '../../boards/board'
import type { CertificateSubject, Standing } from '../../certificates/handlers'
import { issueCertificate } from '../../certificates/issue-certificate'
import type { Reading, Writing } from '../../context'
import { findHeads } from '../application/case.repository'
import { findDesignationsOf, namesOfEnterprises } from '../enterprise/enterprise.repository'
import { stands } from './designation'
import { type Designation, findDesignations } from './designation.repository'

const KINDS: Record<CreditKind, CertificateKind> = {
  household: 'creditHousehold',
  village: 'creditVillage',
  township: 'creditTownship',
  enterprise: 'creditEnterprise',
}

type Certified = 'id' | 'kind' | 'divisionCode' | 'householdId' | 'validUntil'

/** Certifies a designation from the day on which it was given; an enterprise's for its term. */
export const certifyDesignation = (
  w: Writing,
  { id, kind, divisionCode, householdId, validUntil }: Pick<Designation, Certified>,
): Promise<void> =>
  issueCertificate(w, { kind: KINDS[kind], subjectId: id, divisionCode, householdId, until: validUntil })

/** A proposal to withdraw it takes nothing away. */
function standingOf(status: DesignationStatus): Standing['status'] {
  switch (status) {
    case 'designated':
    case 'hearing':
    case 'onNotice':
      return 'valid'
    case 'lapsed':
    case 'withdrawn':
    case 'ceased':
      return status
  }
}

function saysOf(
  one: Designation,
  head: { headName: string; listing: Listing } | undefined,
  name: string,
  open: boolean,
): CertificateSays {
  switch (one.kind) {
    case 'village':
      return { kind: 'creditVillage' }
    case 'township':
      return { kind: 'creditTownship' }
    case 'enterprise':
      return { kind: 'creditEnterprise', name }
    case 'household': {
      const listing = open ? 'named' : (head?.listing ?? 'hidden')
      // A grade tells something of a household that wants to be told apart by nobody.
      const grade = saysWhy(listing) ? one.grade : null
      return { kind: 'creditHousehold', household: shownHousehold(listing, head?.headName ?? ''), grade }
    }
  }
}

async function describe(r: Reading, subjectIds: readonly string[], to: 'holder' | 'anyone') {
  const found = await findDesignations(r.db, subjectIds as readonly DesignationId[])
  const heads = await findHeads(
    r.db,
    found.flatMap((one) => one.householdId ?? []),
  )
  const names = await namesOfEnterprises(
    r.db,
    found.flatMap((one) => one.enterpriseId ?? []),
  )
  return new Map(
    found.map((one): [string, Standing] => {
      const head = one.householdId === null ? undefined : heads.get(one.householdId)
      const name = one.enterpriseId === null ? '' : (names.get(one.enterpriseId) ?? '')
      const says = saysOf(one, head, name, to === 'holder')
      const status = standingOf(one.status)
      return [one.id, { status, endedOn: stands(one.status) ? null : one.endedOn, says }]
    }),
  )
}

/** How the mechanism of certificates is served: a designation lapses, is withdrawn and comes back, and its certificate with it. */
export const creditCertificate: CertificateSubject = { describe }

/** Of an enterprise's: held by who represents it now, whoever that was when it was issued. */
export const enterpriseCertificate: CertificateSubject = {
  describe,
  heldBy: (r, personId) => findDesignationsOf(r.db, personId),
}
