import type { PersonId } from '../../../contract/ids'
import type { RecusalGround } from '../../../contract/recusal-grounds'
import { AppError } from '../../../platform/app-error'
import type { Reader } from '../../../platform/db/types'
import { decidersOf } from '../../council/deciders'
import { groundsAgainst } from '../../council/grounds-against'
import { recusedOf } from '../../council/standing'
import { type CreditCase, findMembersOf, isOfEnterprise, isOfHousehold } from './case.repository'
import { partiesOfEnterprise } from './parties'

/**
 * Why somebody cannot decide on it. Of a household, by the parties of its review; before one is open only whoever lives
 * there is kept away. Of an enterprise, over which no council sits, by who represents it and who applied.
 */
export async function groundsOf(db: Reader, personId: PersonId, one: CreditCase): Promise<RecusalGround[]> {
  if (isOfEnterprise(one)) {
    const recused = await recusedOf(db, { openedAt: one.appliedAt }, [personId], await partiesOfEnterprise(db, one))
    return recused.get(personId) ?? []
  }
  const grounds = await groundsAgainst(db, personId, 'credit', one.id)
  if (grounds.length > 0 || !isOfHousehold(one)) return grounds
  const members = await findMembersOf(db, one.householdId)
  return members.some((member) => member.personId === personId) ? ['isParty'] : []
}

/** @throws AppError RECUSED with the grounds */
export async function requireAble(db: Reader, personId: PersonId, one: CreditCase): Promise<void> {
  const grounds = await groundsOf(db, personId, one)
  if (grounds.length > 0) throw new AppError('RECUSED', { reasons: grounds })
}

/** Somebody decides alone on an application. @throws AppError RECUSED with the grounds, or DECIDED_BEFORE */
export async function requireFreshOn(db: Reader, personId: PersonId, one: CreditCase): Promise<void> {
  await requireAble(db, personId, one)
  if ((await decidersOf(db, 'credit', one.id)).has(personId)) throw new AppError('DECIDED_BEFORE')
}
