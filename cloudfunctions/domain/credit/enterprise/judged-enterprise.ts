import type { CriterionView } from '../../../contract/credit'
import type { Reader } from '../../../platform/db/types'
import { namesOf } from '../../people/locate-people'
import { type EnterpriseCase, findPapers } from '../application/case.repository'
import { AT_HOME, judge, type Measures } from '../assessment/assessment'
import { criteriaOf } from '../standards/standard-in-force'

/** Nothing of an enterprise is computed: no ledger knows it. */
const UNMEASURED: Measures = { honor: 0, participations: 0, deedClasses: 0, upheldObjections: 0 }

/** The criteria of an enterprise's application: its materials, and what its lead department vouches for. */
export async function judgedEnterprise(db: Reader, one: EnterpriseCase): Promise<CriterionView[]> {
  const names = await namesOf(db, one.attestedBy ? [one.attestedBy] : [])
  const attestedBy = one.attestedBy ? (names.get(one.attestedBy) ?? '') : null
  const papers = (await findPapers(db, [one.id])).length
  return judge(await criteriaOf(db, one.standardVersion), AT_HOME, UNMEASURED, { papers, attestedBy })
}
