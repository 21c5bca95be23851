import type { CertificateToPrint } from '../../contract/certificates'
import type { CertificateId, DivisionCode } from '../../contract/ids'
import { LIMITS } from '../../contract/limits'
import { AppError } from '../../platform/app-error'
import { cutPage, fromCursor } from '../../platform/cursor'
import type { Reading } from '../context'
import { isWithin } from '../people/permissions'
import { findInDivision } from './certificate.repository'
import { describeCertificates } from './describe-certificates'

/**
 * Valid certificates that hang in a division, for the office that prints them: what stands on each as the family allows now,
 * and beside it to whom it is handed. @throws AppError NOT_FOUND out of reach
 */
export async function certificatesToPrint(
  r: Reading,
  reach: readonly DivisionCode[],
  code: DivisionCode,
  cursor: string | undefined,
) {
  if (!isWithin(reach, code)) throw new AppError('NOT_FOUND')
  const after = fromCursor<CertificateId>(cursor)?.id
  const found = await findInDivision(r.db, code, after, LIMITS.pageSize + 1)
  const page = cutPage(found, LIMITS.pageSize, ({ one }) => ({ at: one.issuedAt, id: one.id }))
  const certificates = await describeCertificates(
    r,
    page.rows.map(({ one }) => one),
    { to: 'anyone', signed: true },
  )
  const rows = certificates.flatMap((certificate): CertificateToPrint[] => {
    if (certificate.status !== 'valid') return []
    const row = page.rows.find(({ one }) => one.id === certificate.certificateId)
    const { headName, group, number } = row ?? {}
    return [headName && group && number ? { ...certificate, handedTo: { headName, group, number } } : certificate]
  })
  return { ...page, rows }
}
