import type * as v from 'valibot'
import type { NominateInput, NominateOutput } from '../../contract/deeds'
import type { DeedId, PersonId } from '../../contract/ids'
import { AppError } from '../../platform/app-error'
import { countyDate } from '../../platform/county-time'
import { newId } from '../../platform/ids'
import type { Writing } from '../context'
import { getVillage } from '../divisions/get-village'
import { type Actor, requireChosen } from '../people/actor'
import { getHomes } from '../people/locate-people'
import { isWithin, reachOf } from '../people/permissions'
import { attachPhotos } from '../photos/attach-photos'
import { issueSlip } from '../slips/issue-slip'
import { requireInTime } from './deed'
import { findDeed, insertDeed } from './deed.repository'
import { writePeople } from './deed-people'
import { openDeedReview } from './open-deed-review'
import { recordDeedEvent } from './traces'

/**
 * Reports a good deed. Review opens at once, or once the clerk has confirmed who sent it.
 * @throws AppError ACT_OUT_OF_TIME, NO_RIGHT to enter it for somebody, NOT_FOUND for people, village or photos out of reach
 */
export async function nominateDeed(
  w: Writing,
  actor: Actor,
  input: NominateInput,
): Promise<v.InferOutput<typeof NominateOutput>> {
  requireChosen(actor)
  const village = await getVillage(w.tx, input.villageCode)
  requireInTime(input.happenedOn, countyDate(w.now))
  const author = await authorOf(w, actor, input.onBehalfOf)
  const { deedClass, story, place, happenedOn, anonymous } = input
  const id = newId<DeedId>()
  const made = {
    id,
    villageCode: village.code,
    deedClass,
    story,
    place,
    happenedOn,
    anonymous,
    accountId: actor.accountId,
    ...author,
  }
  await insertDeed(w.tx, { ...made, status: 'submitted', submittedAt: w.now })
  await writePeople(w.tx, id, village.code, input)
  await attachPhotos(w.tx, actor.accountId, id, input.photos)
  await recordDeedEvent(w, id, 'submitted')
  if (author.nominatorId) await openDeedReview(w, made)
  else await recordDeedEvent(w, id, 'awaitingBinding')
  const slip = input.onBehalfOf && (await issueSlip(w, { subject: 'deed', subjectId: id, personId: input.onBehalfOf }))
  const status = (await findDeed(w.tx, id))?.status === 'panel' ? 'panel' : 'submitted'
  return { deedId: id, status, ...(slip ? { slip } : {}) }
}

interface Author {
  nominatorId: PersonId | null
  enteredById: PersonId | null
}

/** Who nominates: the caller, nobody known yet, or the person for whom a clerk enters it. */
async function authorOf(w: Writing, actor: Actor, onBehalfOf: PersonId | undefined): Promise<Author> {
  const self = actor.person?.personId ?? null
  if (!onBehalfOf) return { nominatorId: self, enteredById: null }
  const reach = reachOf(actor.grants, 'deed.enterOnBehalf')
  if (reach.length === 0 || !self) throw new AppError('NO_RIGHT')
  const home = (await getHomes(w.tx, [onBehalfOf])).get(onBehalfOf)
  if (!home || !isWithin(reach, home.villageCode)) throw new AppError('NOT_FOUND')
  return { nominatorId: onBehalfOf, enteredById: self }
}
