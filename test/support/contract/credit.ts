import type {
  CertificateId,
  CreditCaseId,
  DesignationId,
  EnterpriseId,
  ReviewId,
  WithdrawalId,
} from '../../../cloudfunctions/contract/ids'
import { findCertificateOf } from '../../../cloudfunctions/domain/certificates/certificate.repository'
import type { Village } from '../../../cloudfunctions/domain/context'
import { call } from '../call'
import { adoptStandard, carriesStatus, reviewOfCase } from '../credit'
import { registration, sendPaper } from '../enterprises'
import { NEXT_VILLAGE, VILLAGE } from '../village'
import type { Actors } from './actors'

/** An application before the council, a household that carries the status, and one that is to be heard. */
export interface SceneCredit {
  inCouncil: { caseId: CreditCaseId; version: number }
  reviewId: ReviewId
  designationId: DesignationId
  withdrawalId: WithdrawalId
  certificateId: CertificateId
  certificateCode: string
  enterpriseId: EnterpriseId
  /** Its application, which waits for the lead department. */
  atDepartment: CreditCaseId
}

export async function makeCredit(village: Village, actors: Actors): Promise<SceneCredit> {
  for (const code of [VILLAGE, NEXT_VILLAGE]) await adoptStandard(village, code)
  const { praised, townshipOfficer } = actors
  const { caseId } = await call(village, praised, 'credit.send', { runsBusiness: false, away: false })
  const { application } = await call(village, praised, 'credit.mine', undefined)
  const heard = (await carriesStatus(village, '冯听证')).designationId
  const hearingAt = new Date(village.clock.now().getTime() + 8 * 86_400_000).toISOString()
  const proposal = { designationId: heard, reason: '卖菜缺斤短两，两户作证。', hearingAt, place: '村委会' }
  const { withdrawalId } = await call(village, townshipOfficer, 'credit.proposeWithdrawal', proposal)
  const designationId = (await carriesStatus(village, '陈守诺')).designationId
  const certified = await findCertificateOf(village.db, 'creditHousehold', designationId)
  if (!certified) throw new Error('a designation is certified')
  const { code = '' } = await call(village, townshipOfficer, 'certificates.get', { certificateId: certified.id })
  const registered = registration([await sendPaper(village, praised)])
  const { enterpriseId, caseId: atDepartment } = await call(village, praised, 'enterprises.register', registered)
  return {
    ...{ enterpriseId, atDepartment },
    inCouncil: { caseId, version: application?.version ?? 0 },
    reviewId: await reviewOfCase(village, caseId),
    designationId,
    withdrawalId,
    certificateId: certified.id,
    certificateCode: code,
  }
}
