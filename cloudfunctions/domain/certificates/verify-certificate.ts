import { type CountyKeys, judgeCode } from '../../contract/certificate-code'
import type { Verified } from '../../contract/certificates'
import type { SigningKeys } from '../../platform/signing-keys'
import type { County, Reading } from '../context'
import { findCertificate } from './certificate.repository'
import { certifiedOf, describeCertificates } from './describe-certificates'

/** The keys by which anybody checks a code, those that sign no more included. */
export const countyKeys = ({ county, keys }: { county: Pick<County, 'code'>; keys: SigningKeys }): CountyKeys => ({
  countyCode: county.code,
  keys: [...keys.publicKeys],
})

/**
 * What a code on a wall is worth today: genuine with how it stands and what the family allows to be seen now, or why it is
 * not. A genuine signature over what the county's register does not hold is refused, too.
 */
export async function verifyCertificate(r: Reading, code: string): Promise<Verified> {
  const judged = await judgeCode(code, countyKeys(r.village), ({ kid }) => r.village.keys.signedBy(kid, code.trim()))
  if ('fault' in judged) return { as: 'refused', fault: judged.fault }
  const [id] = judged.certified
  const row = await findCertificate(r.db, id)
  if (!row || certifiedOf(row).join() !== judged.certified.join()) return { as: 'refused', fault: 'unknown' }
  const [certificate] = await describeCertificates(r, [row], { to: 'anyone', signed: false })
  if (!certificate) return { as: 'refused', fault: 'unknown' }
  const { divisionName, issuedOn, until, status, endedOn, says } = certificate
  return { as: 'genuine', divisionName, issuedOn, until, status, endedOn, says }
}
