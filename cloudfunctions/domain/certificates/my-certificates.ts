import type { CertificateId, DivisionCode } from '../../contract/ids'
import { LIMITS } from '../../contract/limits'
import { AppError, orRefuse } from '../../platform/app-error'
import type { Reading } from '../context'
import type { Resident } from '../people/actor'
import { isWithin, reachOf } from '../people/permissions'
import { findCertificate, findHeldBy, findPlaceOf } from './certificate.repository'
import { describeCertificates } from './describe-certificates'

/** Certificates of the reader and their household, the latest first. */
export async function myCertificates(r: Reading, { person }: Resident) {
  const rows = await findHeldBy(r.db, person, LIMITS.pageSize)
  return { rows: await describeCertificates(r, rows, { to: 'holder', signed: false }) }
}

/** One with its code: for its holder, and for an office that prints it. @throws AppError NOT_FOUND for anybody else */
export async function viewCertificate(r: Reading, { person, grants }: Resident, id: CertificateId) {
  const row = orRefuse(await findCertificate(r.db, id))
  const held = row.householdId === person.householdId || row.personId === person.personId
  if (!held && !(await inReach(r, id, reachOf(grants, 'certificate.print')))) throw new AppError('NOT_FOUND')
  const [certificate] = await describeCertificates(r, [row], { to: 'holder', signed: true })
  return orRefuse(certificate)
}

async function inReach(r: Reading, id: CertificateId, reach: readonly DivisionCode[]): Promise<boolean> {
  const place = await findPlaceOf(r.db, id)
  return place !== null && isWithin(reach, place)
}
