import type { DivisionCode, EnterpriseId, PersonId } from '../../../contract/ids'
import { AppError, orRefuse } from '../../../platform/app-error'
import { countyDate } from '../../../platform/county-time'
import type { Writing } from '../../context'
import { tell } from '../../messages/tell'
import { getHomes } from '../../people/locate-people'
import { holdersOf } from '../../people/role-holders'
import { recordCreditEvent } from '../application/traces'
import { endRepresenting, lockEnterprise, updateRepresentative } from './enterprise.repository'

/*
 * Who represents an enterprise acts for it here: one person of a roster at a time. Who leaves the rosters represents nothing
 * any more; the county is told and names another, as it does when an enterprise changes its representative. What was decided
 * stands, and what runs waits.
 */

const whose = (w: Writing, enterpriseId: EnterpriseId) => ({
  ...{ subjectId: enterpriseId, householdId: null, enterpriseId, divisionCode: w.village.county.code },
})

/** The county names who represents an enterprise. @throws AppError NOT_FOUND for another level's, or nobody of a roster */
export async function nameRepresentative(
  w: Writing,
  reach: readonly DivisionCode[],
  { enterpriseId, personId }: { enterpriseId: EnterpriseId; personId: PersonId },
): Promise<void> {
  if (!reach.includes(w.village.county.code)) throw new AppError('NOT_FOUND')
  const one = orRefuse(await lockEnterprise(w.tx, enterpriseId))
  orRefuse((await getHomes(w.tx, [personId])).get(personId))
  if (one.representativeId === personId) return
  await updateRepresentative(w.tx, enterpriseId, personId)
  await recordCreditEvent(w, whose(w, enterpriseId), 'representativeNamed')
}

/** Somebody left the rosters: what they represented is left without anybody, and the county's officers are told. */
export async function leaveEnterprises(w: Writing, personId: PersonId): Promise<void> {
  const { code } = w.village.county
  for (const { id, name } of await endRepresenting(w.tx, personId)) {
    await recordCreditEvent(w, whose(w, id), 'representativeLeft')
    const officers = (await holdersOf(w.tx, 'countyOfficer', code, countyDate(w.now))).map((one) => one.personId)
    const told = { template: 'enterpriseUnrepresented', subject: 'enterprise', subjectId: id, facts: { name } } as const
    await tell(w, officers, told)
  }
}
