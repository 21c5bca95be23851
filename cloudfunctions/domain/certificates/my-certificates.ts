import type { CertificateId } from '../../contract/ids'
import { LIMITS } from '../../contract/limits'
import { orRefuse } from '../../platform/app-error'
import type { Reading } from '../context'
import type { Resident } from '../people/actor'
import { reachOf } from '../people/permissions'
import { findHeldBy, findShownTo, type Holder } from './certificate.repository'
import { describeCertificates } from './describe-certificates'

/** What somebody holds: of their own, of their household, and of what they stand for. */
async function holderOf(r: Reading, { householdId, personId }: Resident['person']): Promise<Holder> {
  const subjectIds: string[] = []
  for (const { heldBy } of Object.values(r.village.certificates))
    subjectIds.push(...((await heldBy?.(r, personId)) ?? []))
  return { householdId, personId, subjectIds }
}

/** Certificates of the reader, the latest first. */
export async function myCertificates(r: Reading, { person }: Resident) {
  const rows = await findHeldBy(r.db, await holderOf(r, person), LIMITS.pageSize)
  return { rows: await describeCertificates(r, rows, { to: 'holder', signed: false }) }
}

/** One with its code: for its holder, and for an office that prints it. @throws AppError NOT_FOUND for anybody else */
export async function viewCertificate(r: Reading, { person, grants }: Resident, id: CertificateId) {
  const holder = await holderOf(r, person)
  const row = orRefuse(await findShownTo(r.db, id, holder, reachOf(grants, 'certificate.print')))
  const [certificate] = await describeCertificates(r, [row], { to: 'holder', signed: true })
  return orRefuse(certificate)
}
