import type { Writing } from '../../context'
import type { Party } from '../../council/handlers'
import { findMembersOf, type HouseholdCase } from './case.repository'

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
