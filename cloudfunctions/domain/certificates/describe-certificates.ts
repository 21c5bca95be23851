import type { Certified } from '../../contract/certificate-code'
import { CERTIFICATE_KINDS, type CertificateStatus } from '../../contract/certificate-words'
import type { Certificate } from '../../contract/certificates'
import { countyDate } from '../../platform/county-time'
import type { Reading } from '../context'
import { divisionNames } from '../divisions/get-village'
import type { CertificateRow } from './certificate.repository'
import type { Standing } from './handlers'

/** What its code says: no name. */
export const certifiedOf = ({ id, kind, divisionCode, issuedOn, until }: CertificateRow): Certified => [
  id,
  kind,
  divisionCode,
  issuedOn,
  until,
]

/** A term that is over ends what else would be valid. */
function statusOf({ status }: Standing, { until }: CertificateRow, today: string): CertificateStatus {
  return status === 'valid' && until !== null && today > until ? 'expired' : status
}

/** What the subjects of certificates say of themselves, by certificate. */
async function standingsOf(r: Reading, rows: readonly CertificateRow[], to: 'holder' | 'anyone') {
  const standings = new Map<string, Standing>()
  for (const kind of CERTIFICATE_KINDS) {
    const ofKind = rows.filter((row) => row.kind === kind)
    if (ofKind.length === 0) continue
    const subjects = ofKind.map((row) => row.subjectId)
    const said = await r.village.certificates[kind].describe(r, subjects, to)
    for (const { id, subjectId } of ofKind) {
      const standing = said.get(subjectId)
      if (standing) standings.set(id, standing)
    }
  }
  return standings
}

/** Certificates as they stand now; those whose subject is no more are left out. Codes only where `signed`. */
export async function describeCertificates(
  r: Reading,
  rows: readonly CertificateRow[],
  { to, signed }: { to: 'holder' | 'anyone'; signed: boolean },
): Promise<Certificate[]> {
  const standings = await standingsOf(r, rows, to)
  const codes = rows.map((row) => row.divisionCode)
  const names = await divisionNames(r.db, codes)
  const today = countyDate(r.now)
  const certificates: Certificate[] = []
  for (const row of rows) {
    const standing = standings.get(row.id)
    if (!standing) continue
    const status = statusOf(standing, row, today)
    const code = signed && status === 'valid' ? await r.village.keys.sign(JSON.stringify(certifiedOf(row))) : undefined
    certificates.push({
      certificateId: row.id,
      divisionName: names.get(row.divisionCode) ?? '',
      issuedOn: row.issuedOn,
      until: row.until,
      status,
      endedOn: status === 'expired' ? row.until : standing.endedOn,
      says: standing.says,
      ...(code === undefined ? {} : { code }),
    })
  }
  return certificates
}
