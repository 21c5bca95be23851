import type { DivisionCode } from '../../../contract/ids'
import { countyDate, startOfCountyDay } from '../../../platform/county-time'
import type { Writing } from '../../context'
import { tell } from '../../messages/tell'
import { moveDesignation } from '../afterwards/designate'
import { updateDesignation } from '../afterwards/designation.repository'
import { findHeads, findLatestCase } from '../application/case.repository'
import { recordCreditEvent } from '../application/traces'
import { yearOf } from '../assessment/assess-household'
import { opensSingly } from '../assessment/assessment'
import { criteriaOf, standardInForce } from '../standards/standard-in-force'
import { assessVillage, insertRound, lockToReview, lockUnanswered, lockVillageToAssess } from './round.repository'

/*
 * The year-end round: it opens on 15 January and assesses every household of every village with a standard for the year
 * just closed. Annual review 年审 follows: who still meets all that is computed is renewed, who does not lapses, and only
 * a household with a business or away from home is asked whether that changed, until 31 March. (Domain: credit status.)
 */
const OPENS = '-01-15'
const ASKED_UNTIL = '-03-31'
/** Reviews of one piece. */
const AT_ONCE = 50

/** The year that the running round is about; null before 15 January. */
export function roundYear(now: Date): number | null {
  const today = countyDate(now)
  return today.slice(4) >= OPENS ? yearOf(now) - 1 : null
}

/** Assesses one village for the year just closed. False when none is left. */
export async function assessRoundVillage(w: Writing): Promise<boolean> {
  const year = roundYear(w.now)
  const villageCode = year === null ? null : await lockVillageToAssess(w.tx, year, `${year + 1}${OPENS}`)
  if (year === null || !villageCode) return false
  const households = await assessAll(w, villageCode, year)
  await insertRound(w.tx, { year, villageCode, assessedAt: w.now, households })
  return true
}

/** How many were assessed: none where the standard that was adopted has expired; there the statuses stay as they are. */
async function assessAll(w: Writing, villageCode: DivisionCode, year: number): Promise<number> {
  const standard = await standardInForce(w.tx, villageCode, `${year + 1}${OPENS}`)
  if (!standard) return 0
  const { version, criteria } = standard
  const least = (measure: string) => criteria.find((one) => one.measure === measure)?.threshold ?? 0
  const thresholds = { honor: least('yearHonor'), participations: least('tookPart') }
  return assessVillage(w.tx, villageCode, year, version, thresholds, w.now)
}

/** Renews, asks or ends some designations that the round has not reviewed. False when none is left. */
export async function reviewDesignations(w: Writing): Promise<boolean> {
  const year = roundYear(w.now)
  const due = year === null ? [] : await lockToReview(w.tx, year, AT_ONCE)
  for (const { one, assessment } of due) await reviewOne(w, one, assessment)
  return due.length > 0
}

type Due = Awaited<ReturnType<typeof lockToReview>>[number]

async function reviewOne(w: Writing, one: Due['one'], { met, grade, year, version }: Due['assessment']): Promise<void> {
  if (!met) {
    await updateDesignation(w.tx, one.id, { reviewedYear: year })
    return moveDesignation(w, one, 'lapsed', 'lapsed')
  }
  const { householdId } = one
  const last = householdId && (await findLatestCase(w.tx, { householdId }))
  if (householdId && last && opensSingly(await criteriaOf(w.tx, version), last)) return ask(w, one, grade)
  await updateDesignation(w.tx, one.id, { reviewedYear: year, grade })
  await recordCreditEvent(w, { subjectId: one.id, householdId, divisionCode: one.divisionCode }, 'renewed')
}

async function ask(w: Writing, one: Due['one'], grade: Due['assessment']['grade']): Promise<void> {
  const until = `${yearOf(w.now)}${ASKED_UNTIL}`
  await updateDesignation(w.tx, one.id, { askedUntil: until, grade })
  const head = one.householdId && (await findHeads(w.tx, [one.householdId])).get(one.householdId)
  const facts = { date: startOfCountyDay(`${yearOf(w.now)}-04-01`).toISOString() }
  if (head)
    await tell(w, [head.headId], { template: 'creditEvidenceAsked', subject: 'credit', subjectId: one.id, facts })
}

/** Who was asked and did not answer in time lapses: one of them. False when none is left. */
export async function lapseUnanswered(w: Writing): Promise<boolean> {
  const one = await lockUnanswered(w.tx, countyDate(w.now))
  if (!one) return false
  await updateDesignation(w.tx, one.id, { reviewedYear: yearOf(w.now) - 1 })
  await moveDesignation(w, one, 'lapsed', 'lapsed')
  return true
}
