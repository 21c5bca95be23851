import type { CriterionView } from '../../../contract/credit'
import type { Reader } from '../../../platform/db/types'
import { namesOf } from '../../people/locate-people'
import { judge } from '../assessment/assessment'
import { type Assessment, findAssessments } from '../assessment/assessment.repository'
import { criteriaOf } from '../standards/standard-in-force'
import { findPapers, type HouseholdCase } from './case.repository'

/** The criteria of an application with the figures that were found when it was assessed: what is decided on. */
export async function judgedCase(
  db: Reader,
  one: HouseholdCase,
): Promise<{ criteria: CriterionView[]; assessment: Assessment }> {
  const assessment = one.assessmentId && (await findAssessments(db, [one.assessmentId])).get(one.assessmentId)
  if (!assessment) throw new Error('what is decided was assessed')
  const names = await namesOf(db, one.attestedBy ? [one.attestedBy] : [])
  const shown = {
    papers: (await findPapers(db, [one.id])).length,
    attestedBy: one.attestedBy ? (names.get(one.attestedBy) ?? '') : null,
  }
  return { criteria: judge(await criteriaOf(db, one.standardVersion), one, assessment, shown), assessment }
}
