import type { ConsentState, DeedView } from '../../contract/deeds'
import type { DeedId, PersonId } from '../../contract/ids'
import type { ShownPerson } from '../../contract/shown'
import { AppError, orRefuse } from '../../platform/app-error'
import { countyDate } from '../../platform/county-time'
import type { Reading } from '../context'
import { getVillage } from '../divisions/get-village'
import { noticeOf } from '../notices/view-notices'
import type { Actor } from '../people/actor'
import { type Home, locatePeople } from '../people/locate-people'
import { photosOf } from '../photos/attach-photos'
import { getRule } from '../points/rules-in-force'
import { awardOf } from './award'
import { shownNominator, shownPraised } from './consent'
import { isPublic, mayBecome } from './deed'
import { type Deed, findDeed, findHelped, findPraised, findWitnesses } from './deed.repository'
import { nextDateOf } from './next-date'
import { maySeePhotos } from './see-photos'
import { type TimelineEvent, timelineOf } from './traces'

type Viewer = DeedView['viewer']
type PraisedRow = { personId: PersonId; consent: ConsentState }

/** Events that the public may know of a deed. */
const PUBLIC_EVENTS: readonly TimelineEvent['event'][] = ['accepted', 'noticeOpened', 'confirmed']

/** A deed as this reader may see it. @throws AppError NOT_FOUND when it is none of theirs and not public */
export async function viewDeed(r: Reading, actor: Actor | null, id: DeedId): Promise<DeedView> {
  const deed = orRefuse(await findDeed(r.db, id))
  const praised = await findPraised(r.db, [id])
  const viewer = await viewerOf(r, actor, deed, praised)
  const people = [...praised.map((one) => one.personId), deed.nominatorId].flatMap((personId) => personId ?? [])
  const homes = await locatePeople(r.db, people)
  const mine = praised.find((one) => one.personId === actor?.person?.personId)
  return {
    deedId: id,
    villageCode: deed.villageCode,
    villageName: (await getVillage(r.db, deed.villageCode)).name,
    deedClass: deed.deedClass,
    happenedOn: deed.happenedOn,
    status: deed.status,
    version: deed.version,
    viewer,
    ...(viewer === 'author' ? await authorsPart(r, deed, praised, homes) : {}),
    publicText: (isPublic(deed.status) && deed.publicText) || undefined,
    praised: praised.flatMap((one) => shownTo(viewer, one, homes.get(one.personId), countyDate(r.now)) ?? []),
    nominator: shownNominator(
      deed.nominatorId ? homes.get(deed.nominatorId) : undefined,
      deed.anonymous && viewer !== 'author',
      countyDate(r.now),
    ),
    myConsent: mine?.consent,
    photos: await photosFor(r, actor, viewer, id),
    timeline: await timelineFor(r, viewer, id),
    nextAt: (await nextDateOf(r.db, [deed])).get(id)?.toISOString(),
    notice: await noticeFor(r, deed),
    award:
      isPublic(deed.status) || (viewer !== 'public' && deed.status === 'accepted')
        ? await awardFor(r, deed)
        : undefined,
    can: cans(viewer, deed, mine),
  }
}

async function viewerOf(r: Reading, actor: Actor | null, deed: Deed, praised: readonly PraisedRow[]): Promise<Viewer> {
  const me = actor?.person?.personId
  if (actor && (deed.accountId === actor.accountId || (me && deed.nominatorId === me))) return 'author'
  if (me && praised.some((one) => one.personId === me)) return 'praised'
  if (me && (await findWitnesses(r.db, [deed.id])).some((one) => one.personId === me)) return 'witness'
  const shown = isPublic(deed.status) && praised.some((one) => one.consent !== 'declined')
  if (!shown) throw new AppError('NOT_FOUND')
  return 'public'
}

function shownTo(viewer: Viewer, { consent }: PraisedRow, home: Home | undefined, today: string): ShownPerson | null {
  if (!home) return { as: 'villager' }
  return viewer === 'author' ? { as: 'name', name: home.name } : shownPraised({ ...home, consent }, today)
}

async function authorsPart(r: Reading, deed: Deed, praised: readonly PraisedRow[], homes: Map<PersonId, Home>) {
  const { story, place, anonymous } = deed
  if (deed.status !== 'returned') return { story, place, anonymous }
  const helped = await locatePeople(r.db, await findHelped(r.db, deed.id))
  const named = ({ personId, name }: Home) => ({ personId, name })
  const photos = (await photosOf(r.db, [deed.id])).get(deed.id) ?? []
  const editable = {
    praised: praised.flatMap((one) => homes.get(one.personId) ?? []).map(named),
    helped: [...helped.values()].map(named),
    photos: photos.map((photo) => photo.photoId),
  }
  return { story, place, anonymous, editable }
}

async function photosFor(r: Reading, actor: Actor | null, viewer: Viewer, id: DeedId) {
  const photos = (await photosOf(r.db, [id])).get(id) ?? []
  if (viewer === 'author') return photos
  const passed = photos.filter((photo) => photo.status === 'passed')
  return passed.length > 0 && (await maySeePhotos(r, actor, id, true)) ? passed : []
}

async function timelineFor(r: Reading, viewer: Viewer, id: DeedId): Promise<TimelineEvent[]> {
  const events = await timelineOf(r.db, id)
  switch (viewer) {
    case 'author':
      return events
    case 'praised':
      return events.map((event) => (event.event === 'returned' ? { event: event.event, at: event.at } : event))
    case 'witness':
      return events.map(({ event, at }) => ({ event, at }))
    case 'public':
      return events.filter(({ event }) => PUBLIC_EVENTS.includes(event)).map(({ event, at }) => ({ event, at }))
  }
}

async function noticeFor(r: Reading, deed: Deed) {
  const found = isPublic(deed.status) ? await noticeOf(r.db, deed.id) : null
  return found ? { noticeId: found.noticeId, closesAt: found.closesAt.toISOString() } : undefined
}

async function awardFor(r: Reading, deed: Deed) {
  const { ruleSetVersion, ruleCode, units } = awardOf(deed)
  const rule = await getRule(r.db, ruleSetVersion, ruleCode)
  return { ruleCode, ruleName: rule.name, units, points: rule.points * units }
}

function cans(viewer: Viewer, deed: Deed, mine: PraisedRow | undefined): DeedView['can'] {
  const own: DeedView['can'] = []
  if (viewer === 'author' && deed.status === 'returned') own.push('edit')
  if (viewer === 'author' && mayBecome(deed.status, 'withdrawn')) own.push('withdraw')
  if (mine && (deed.status === 'accepted' || isPublic(deed.status))) own.push('answerConsent')
  return own
}
