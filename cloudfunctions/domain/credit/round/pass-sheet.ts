import type { SheetStep } from '../../../contract/credit-round'
import type { CreditCaseId, DivisionCode, HouseholdId } from '../../../contract/ids'
import { AppError, orRefuse } from '../../../platform/app-error'
import { newId } from '../../../platform/ids'
import type { Writing } from '../../context'
import { castBallot } from '../../council/cast-ballot'
import { recordDecider } from '../../council/deciders'
import { openReviewOf } from '../../council/find-review'
import type { Resident } from '../../people/actor'
import { reachOf } from '../../people/permissions'
import { requireRepairable } from '../afterwards/repair'
import { type CreditCase, findCase, findOpenHousehold, insertCase, lockCase } from '../application/case.repository'
import { decidingDivision, lockToDecide } from '../application/decide-at-township'
import { openStage } from '../application/open-stage'
import { publishCases } from '../application/publish-cases'
import { recordCreditEvent } from '../application/traces'
import { whoseCase } from '../application/whose-case'
import { roundYear } from './assess-round'
import { findMet } from './round.repository'
import { requireStep } from './round-sheet'

/*
 * A sheet is passed in small pieces, each household of it on its own: a ballot, a trace and a decision each. What cannot be
 * passed (recused, decided meanwhile, declared or attested) is left and counted, so that a lost connection or a second
 * person at the same sheet loses nothing and does nothing twice.
 */

interface Passed {
  passed: number
  left: number
}

/** Refusals that leave one household and not the sheet. */
const LEFT = ['RECUSED', 'ALREADY_VOTED', 'WRONG_STATE', 'NOT_IN_ELECTORATE', 'DECIDED_BEFORE', 'NOT_FOUND'] as const
const LEFT_BEFORE = ['VERSION_CONFLICT', 'CREDIT_RUNNING', 'REPAIR_TOO_EARLY', 'EVIDENCE_MISSING'] as const

/** Whether the work was done; a refusal that concerns one household alone is no fault of the sheet. */
async function tried(work: () => Promise<void>): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    if (error instanceof AppError && [...LEFT, ...LEFT_BEFORE].some((code) => code === error.code)) return false
    throw error
  }
}

/** The clerk lays households of the round before the council. @throws AppError NO_RIGHT | NOT_FOUND | WRONG_STATE */
export async function laySheet(
  w: Writing,
  clerk: Resident,
  { villageCode, householdIds }: { villageCode: DivisionCode; householdIds: readonly HouseholdId[] },
): Promise<Passed> {
  requireStep(clerk, 'lay', villageCode)
  const year = orRefuse(roundYear(w.now), 'WRONG_STATE')
  let passed = 0
  for (const householdId of householdIds)
    if (await tried(() => layOne(w, clerk, villageCode, householdId, year))) passed += 1
  return { passed, left: householdIds.length - passed }
}

async function layOne(
  w: Writing,
  { person }: Resident,
  villageCode: DivisionCode,
  householdId: HouseholdId,
  year: number,
): Promise<void> {
  const found = orRefuse(await findOpenHousehold(w.tx, householdId))
  const met = orRefuse(await findMet(w.tx, householdId, year))
  if (found.villageCode !== villageCode || person.householdId === householdId) throw new AppError('NOT_FOUND')
  await requireRepairable(w, householdId, null)
  const id = newId<CreditCaseId>()
  const about = { kind: 'household' as const, divisionCode: villageCode, householdId, standardVersion: met.version }
  const dates = { appliedAt: w.now, since: w.now }
  const by = { ofRound: true, applicantId: null, enteredById: person.personId, assessmentId: met.id }
  if (!(await insertCase(w.tx, { id, ...about, ...dates, ...by, status: 'assessed', year })))
    throw new AppError('CREDIT_RUNNING')
  const one = orRefuse(await lockCase(w.tx, id))
  await recordCreditEvent(w, whoseCase(one), 'assessed')
  await openStage(w, one, 'council')
}

/** A member approves, or an officer passes on, these households of the round, each recorded on its own. */
export async function passSheet(w: Writing, reader: Resident, caseIds: readonly CreditCaseId[]): Promise<Passed> {
  const atTownship: CreditCase[] = []
  let passed = 0
  for (const caseId of caseIds) if (await tried(() => passOne(w, reader, caseId, atTownship))) passed += 1
  for (const village of new Set(atTownship.map((one) => one.divisionCode)))
    await publishCases(
      w,
      atTownship.filter((one) => one.divisionCode === village),
    )
  return { passed, left: caseIds.length - passed }
}

const STEP_OF: Partial<Record<CreditCase['status'], SheetStep>> = {
  council: 'council',
  committees: 'committees',
  township: 'township',
}

async function passOne(w: Writing, reader: Resident, caseId: CreditCaseId, atTownship: CreditCase[]): Promise<void> {
  const read = orRefuse(await findCase(w.tx, caseId))
  const step = STEP_OF[read.status]
  if (!step || !read.ofRound) throw new AppError('WRONG_STATE')
  requireStep(reader, step, read.divisionCode)
  if (step === 'township') {
    const reach = reachOf(reader.grants, 'credit.decide')
    const one = await lockToDecide(w, reader, reach, { caseId })
    const { personId } = reader.person
    await recordDecider(w, 'credit', caseId, { personId, divisionCode: decidingDivision(one) })
    atTownship.push(one)
    return
  }
  const { reviewId } = orRefuse(await openReviewOf(w.tx, 'credit', caseId), 'WRONG_STATE')
  const reach = reachOf(reader.grants, 'deed.review')
  await castBallot(w, reader, reach, { choice: 'approve', reviewId, version: read.version, evidenceSeen: [] })
}
