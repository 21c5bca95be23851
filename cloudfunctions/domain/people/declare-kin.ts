import type { PersonId } from '../../contract/ids'
import type { Relation } from '../../contract/people'
import { AppError } from '../../platform/app-error'
import { recordTrace } from '../../platform/audit'
import type { Writing } from '../context'
import { getHomes } from './locate-people'
import { insertKinship } from './relations.repository'

/** What `b` is to `a`, seen from the other side. */
const INVERSE: Record<Relation, Relation> = {
  spouse: 'spouse',
  parent: 'child',
  child: 'parent',
  sibling: 'sibling',
  grandparent: 'grandchild',
  grandchild: 'grandparent',
  inLaw: 'inLaw',
  auntUncle: 'nieceNephew',
  nieceNephew: 'auntUncle',
  cousin: 'cousin',
}

export const inverseOf = (relation: Relation): Relation => INVERSE[relation]

/**
 * Declares that `relativeId` is the `relation` of `personId`. Any resident may, of anybody (domain: recusal); saying it
 * twice changes nothing.
 * @throws AppError SAME_PERSON, or NOT_FOUND when one of them is in no roster
 */
export async function declareKin(
  w: Writing,
  personId: PersonId,
  relativeId: PersonId,
  relation: Relation,
): Promise<void> {
  if (personId === relativeId) throw new AppError('SAME_PERSON')
  await getHomes(w.tx, [personId, relativeId])
  const straight = personId < relativeId
  const made = await insertKinship(w.tx, {
    personA: straight ? personId : relativeId,
    personB: straight ? relativeId : personId,
    relation: straight ? relation : inverseOf(relation),
    declaredBy: w.by.personId,
    declaredAt: w.now,
  })
  if (made)
    await recordTrace(w.tx, w.now, w.by, {
      action: 'kin.declared',
      subject: 'person',
      subjectId: personId,
      detail: { relativeId, relation },
    })
}
