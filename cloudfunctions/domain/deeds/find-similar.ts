import type { DeedId, DivisionCode, PersonId } from '../../contract/ids'
import { addDays } from '../../platform/county-time'
import type { Reader } from '../../platform/db/types'
import { isPublic } from './deed'
import { type Deed, findPraised } from './deed.repository'
import { findNearby } from './deed-lists.repository'
import { similarTo } from './similar-words'

/** Days before and after the act in which another report may be of the same (domain: good deed, likely duplicate). */
export const SIMILAR_DAYS = 7
/** A village reports a few deeds a week; further candidates would not be read by anybody. */
const CANDIDATES = 100

export interface Sketch {
  villageCode: DivisionCode
  praised: readonly PersonId[]
  happenedOn: string
  story: string
}

/** Standing deeds of the same village, ±7 days, of the same person or in similar words. */
export async function findSimilarDeeds(db: Reader, sketch: Sketch, except?: DeedId): Promise<Deed[]> {
  const [from, to] = [addDays(sketch.happenedOn, -SIMILAR_DAYS), addDays(sketch.happenedOn, SIMILAR_DAYS)]
  const nearby = await findNearby(db, sketch.villageCode, from, to, CANDIDATES)
  const praised = await findPraised(
    db,
    nearby.map((deed) => deed.id),
  )
  const samePerson = new Set(praised.filter((one) => sketch.praised.includes(one.personId)).map((one) => one.deedId))
  const similar = similarTo(sketch.story)
  return nearby.filter((deed) => deed.id !== except && (samePerson.has(deed.id) || similar(deed.story)))
}

/**
 * The hint before sending: of a deed that is not public, or whose praised all declined to be, it says only that something
 * similar was reported.
 */
export async function hintSimilar(db: Reader, sketch: Sketch) {
  const found = await findSimilarDeeds(db, sketch)
  const praised = await findPraised(
    db,
    found.map((deed) => deed.id),
  )
  const shown = new Set(praised.filter((one) => one.consent !== 'declined').map((one) => one.deedId))
  return found.map(({ id, status, deedClass, publicText }) =>
    isPublic(status) && publicText && shown.has(id) ? { deedId: id, deedClass, publicText } : { deedId: id },
  )
}
