import type { Cut } from '../../contract/cuts'
import type { PersonId, RuleCode } from '../../contract/ids'
import type { Reader } from '../../platform/db/types'
import { findCut } from './caps.repository'

/** What the caps cut off the points that one source gave a person under a rule; undefined where they cut nothing. */
export async function cutOf(
  db: Reader,
  award: { sourceId: string; ruleCode: RuleCode; personId: PersonId },
): Promise<Cut | undefined> {
  const found = await findCut(db, award)
  return found ? { asked: found.asked, posted: found.posted, by: found.cutBy } : undefined
}
