import type { Circumstances } from '../../../contract/credit'
import type { CreditAssessmentId, DivisionCode, HouseholdId } from '../../../contract/ids'
import { countyDate } from '../../../platform/county-time'
import type { Reader } from '../../../platform/db/types'
import { newId } from '../../../platform/ids'
import type { Writing } from '../../context'
import { criteriaOf, type StandardInForce } from '../standards/standard-in-force'
import { gradeOf, judge, type Measures, NOTHING_SHOWN, notYet } from './assessment'
import { insertAssessment } from './assessment.repository'
import { measure } from './measures.repository'

/** The calendar year in which an instant lies. */
export const yearOf = (now: Date): number => Number(countyDate(now).slice(0, 4))

/** What is measured of a household for a year, as of now. */
export const measuresOf = (db: Reader, householdId: HouseholdId, year: number, now: Date): Promise<Measures> =>
  measure(db, householdId, year, now)

/** Grade by the calendar year that closed before `now`. */
export const gradeNow = async (db: Reader, householdId: HouseholdId, now: Date) =>
  gradeOf(await measuresOf(db, householdId, yearOf(now) - 1, now))

export interface ToAssess {
  householdId: HouseholdId
  villageCode: DivisionCode
  year: number
  standard: Pick<StandardInForce, 'version'>
  circumstances: Circumstances
}

/** Measures a household and keeps what was found, for the decision that rests on it. Answers codes that are not met yet. */
export async function assessHousehold(
  w: Writing,
  { householdId, villageCode, year, standard, circumstances }: ToAssess,
): Promise<{ assessmentId: CreditAssessmentId; notYet: string[] }> {
  const measures = await measuresOf(w.tx, householdId, year, w.now)
  const criteria = await criteriaOf(w.tx, standard.version)
  const missing = notYet(judge(criteria, circumstances, measures, NOTHING_SHOWN))
  const id = newId<CreditAssessmentId>()
  await insertAssessment(w.tx, {
    ...{ id, householdId, villageCode, year, version: standard.version, assessedAt: w.now, ofRound: false },
    ...measures,
    met: missing.length === 0,
    grade: await gradeNow(w.tx, householdId, w.now),
  })
  return { assessmentId: id, notYet: missing }
}
