import type { KinshipId, PersonId } from '../../contract/ids'
import type { Relation } from '../../contract/people'
import { AppError } from '../../platform/app-error'
import { recordTrace } from '../../platform/audit'
import { newId } from '../../platform/ids'
import type { Writing } from '../context'
import { insertKinship, wasEnded } from './kinship.repository'
import { getHomes } from './locate-people'
import { tellKin } from './tell-kin'

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
 * twice changes nothing. It recuses at once: open ballots of theirs are void, and a decision that no longer passes without
 * them is taken up again. After a decision that they are no kin only one of the two may declare it again.
 * @throws AppError SAME_PERSON, NOT_FOUND when one of them is in no roster, KIN_DECIDED
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
  const [personA, personB] = straight ? [personId, relativeId] : [relativeId, personId]
  const byOneOfThem = w.by.personId === personId || w.by.personId === relativeId
  if (!byOneOfThem && (await wasEnded(w.tx, personA, personB))) throw new AppError('KIN_DECIDED')
  const id = newId<KinshipId>()
  const made = await insertKinship(w.tx, {
    ...{ id, personA, personB, declaredBy: w.by.personId, declaredAt: w.now },
    relation: straight ? relation : inverseOf(relation),
  })
  if (!made) return
  await recordTrace(w.tx, w.now, w.by, {
    action: 'kin.declared',
    subject: 'person',
    subjectId: personId,
    detail: { relativeId, relation },
  })
  await tellKin(w, { id, personA, personB }, 'kinDeclared', { except: w.by.personId })
  await w.village.people.onKinChanged(w, [personA, personB])
}
