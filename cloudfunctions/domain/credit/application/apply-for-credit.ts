import type { ApplyInput } from '../../../contract/credit'
import type { CreditCaseId, HouseholdId, PersonId } from '../../../contract/ids'
import { AppError, orRefuse } from '../../../platform/app-error'
import { countyDate } from '../../../platform/county-time'
import { newId } from '../../../platform/ids'
import { maskNumbers } from '../../../platform/mask-numbers'
import type { Writing } from '../../context'
import type { Resident } from '../../people/actor'
import { getHomes } from '../../people/locate-people'
import { isWithin, reachOf } from '../../people/permissions'
import { keepSheets } from '../../photos/keep-sheets'
import { issueSlip } from '../../slips/issue-slip'
import { requireRepairable } from '../afterwards/repair'
import { assessHousehold, yearOf } from '../assessment/assess-household'
import { requireStandard } from '../standards/standard-in-force'
import { findCase, findOpenHousehold, insertCase, insertPapers } from './case.repository'
import { completeCase } from './complete-case'
import { recordCreditEvent } from './traces'

/**
 * A household applies, or the clerk for one without a phone. What the system knows is never asked; what is computed and not
 * met yet refuses it. With all that the standard asks for it goes to the council at once, else it waits for papers or the
 * clerk's word.
 * @throws AppError NO_RIGHT, NOT_FOUND, NO_STANDARD_IN_FORCE, CREDIT_RUNNING, REPAIR_TOO_EARLY, CREDIT_NOT_YET
 */
export async function applyForCredit(w: Writing, actor: Resident, input: ApplyInput) {
  const { personId, householdId } = await applicantOf(w, actor, input.onBehalfOf)
  const { villageCode } = orRefuse(await findOpenHousehold(w.tx, householdId))
  const standard = await requireStandard(w.tx, villageCode, countyDate(w.now))
  const remedied = input.remedied === undefined ? null : maskNumbers(input.remedied)
  await requireRepairable(w, householdId, remedied)
  const { runsBusiness, away } = input
  const year = yearOf(w.now)
  const circumstances = { runsBusiness, away }
  const { assessmentId, notYet } = await assessHousehold(w, {
    ...{ householdId, villageCode, year, standard, circumstances },
  })
  if (notYet.length > 0) throw new AppError('CREDIT_NOT_YET', { reasons: notYet })
  const id = newId<CreditCaseId>()
  const made = await insertCase(w.tx, {
    ...{ id, kind: 'household', divisionCode: villageCode, householdId, status: 'applied', year, runsBusiness, away },
    standardVersion: standard.version,
    applicantId: personId,
    enteredById: input.onBehalfOf ? actor.person.personId : null,
    ...{ remedied, assessmentId, appliedAt: w.now, since: w.now },
  })
  if (!made) throw new AppError('CREDIT_RUNNING')
  await keepSheets(w.tx, actor.person.personId, input.photos)
  await insertPapers(w.tx, id, input.photos, w.now)
  await recordCreditEvent(w, { subjectId: id, householdId, divisionCode: villageCode }, 'applied')
  await completeCase(w, id)
  const slip =
    input.onBehalfOf && (await issueSlip(w, { subject: 'credit', subjectId: id, personId: input.onBehalfOf }))
  const { status } = orRefuse(await findCase(w.tx, id))
  return { caseId: id, status, ...(slip ? { slip } : {}) }
}

/** The caller, or the person for whom a clerk applies. */
async function applicantOf(
  w: Writing,
  { person, grants }: Resident,
  onBehalfOf: PersonId | undefined,
): Promise<{ personId: PersonId; householdId: HouseholdId }> {
  if (!onBehalfOf) return person
  const reach = reachOf(grants, 'credit.keep')
  if (reach.length === 0) throw new AppError('NO_RIGHT')
  const home = (await getHomes(w.tx, [onBehalfOf])).get(onBehalfOf)
  if (!home || !isWithin(reach, home.villageCode)) throw new AppError('NOT_FOUND')
  return home
}
