import type { Reader } from '../../../platform/db/types'
import type { Writing } from '../../context'
import type { Party } from '../../council/handlers'
import { representativeOf } from '../enterprise/enterprise.repository'
import { type EnterpriseCase, findMembersOf, type HouseholdCase } from './case.repository'

/** Everybody who lives in the household is close to its application; whoever entered it for them stands to it too. */
export async function partiesOfCase(
  { tx }: Pick<Writing, 'tx'>,
  { householdId, applicantId, enteredById }: Pick<HouseholdCase, 'householdId' | 'applicantId' | 'enteredById'>,
): Promise<Party[]> {
  const members = await findMembersOf(tx, householdId)
  return [
    ...members.map(({ personId }): Party => ({ personId, part: 'praised' })),
    ...(applicantId ? [{ personId: applicantId, part: 'nominator' } as const] : []),
    ...(enteredById ? [{ personId: enteredById, part: 'enteredBy' } as const] : []),
  ]
}

/** Who represents an enterprise is close to its application, and so is who sent it, though somebody else represents it now. */
export async function partiesOfEnterprise(
  db: Reader,
  { enterpriseId, applicantId }: Pick<EnterpriseCase, 'enterpriseId' | 'applicantId'>,
): Promise<Party[]> {
  const representativeId = await representativeOf(db, enterpriseId)
  return [
    ...(representativeId ? [{ personId: representativeId, part: 'praised' } as const] : []),
    { personId: applicantId, part: 'nominator' },
  ]
}
