import type { DeedView } from '../../contract/deeds'
import type { DeedId } from '../../contract/ids'
import type { ShownPerson } from '../../contract/shown'
import { AppError, orRefuse } from '../../platform/app-error'
import { countyDate } from '../../platform/county-time'
import type { Reading } from '../context'
import { getVillage } from '../divisions/get-village'
import { noticeOf } from '../notices/view-notices'
import type { Actor } from '../people/actor'
import { type Home, locatePeople } from '../people/locate-people'
import { photosOf } from '../photos/attach-photos'
import { cutOf } from '../points/cut-of'
import { getRule } from '../points/rules-in-force'
import { type Answers, answersOf, askedOf } from './answers-of'
import { isAuthor } from './author'
import { awardOf } from './award'
import { shownNominator } from './consent'
import type { PraisedRow } from './consent.repository'
import { isPublic, mayBecome } from './deed'
import { type Deed, findDeed, findHelped, findWitnesses } from './deed.repository'
import { nextDateOf } from './next-date'
import { type AllPraised, praisedOf, shownOf, shownPerson } from './praised-of'
import { maySeePhotos } from './see-photos'
import { takenUpAgain } from './taken-up-again'
import { type TimelineEvent, timelineOf } from './traces'
import { waitOf } from './wait-of'

type Viewer = DeedView['viewer']

/** Events that the public may know of a deed. */
const PUBLIC_EVENTS: readonly TimelineEvent['event'][] = [
  'accepted',
  'appealAccepted',
  'noticeOpened',
  'confirmed',
  'overturned',
  'reviewReopened',
  'reexaminationOpened',
  'reconfirmed',
  'notReconfirmed',
]

/** It stood on a notice and was overturned: everybody may read that, and no name (domain: notice and objection, outcomes). */
const isTakenBack = ({ status, publishedAt }: Deed): boolean => status === 'overturned' && publishedAt !== null

/** A deed as this reader may see it. @throws AppError NOT_FOUND when it is none of theirs and not public */
export async function viewDeed(r: Reading, actor: Actor | null, id: DeedId): Promise<DeedView> {
  const deed = orRefuse(await findDeed(r.db, id))
  const all = await praisedOf(r.db, [id])
  const me = actor?.person?.personId
  const answers = await answersOf(r, me, all.people)
  const shown = shownOf(r, all, id)
  const viewer = await viewerOf(r, actor, deed, {
    praised: all.people,
    answers,
    isShown: shown.length > 0,
    somebodyAllows: all.outsiders.length > 0 || all.people.some((one) => one.consent !== 'declined'),
  })
  const isParty = viewer === 'author' || viewer === 'praised' || viewer === 'family'
  const again = await takenUpAgain(r, actor, deed, all.people)
  const nameless = viewer === 'public' && isTakenBack(deed)
  const nominator = deed.nominatorId && (await locatePeople(r.db, [deed.nominatorId])).get(deed.nominatorId)
  return {
    deedId: id,
    villageCode: deed.villageCode,
    villageName: (await getVillage(r.db, deed.villageCode)).name,
    deedClass: deed.deedClass,
    happenedOn: deed.happenedOn,
    status: deed.status,
    version: deed.version,
    viewer,
    ...(viewer === 'author' ? await authorsPart(r, deed, all) : {}),
    publicText: (isPublic(deed.status) && (isParty || shown.length > 0) && deed.publicText) || undefined,
    praised: viewer === 'author' ? namesOf(r, all) : nameless ? [] : shown,
    praisedInPublic: isPublic(deed.status) ? shown : [],
    nominator: shownNominator(
      nominator || undefined,
      nameless || (deed.anonymous && viewer !== 'author'),
      countyDate(r.now),
    ),
    myConsent: all.people.find((one) => one.personId === me)?.consent,
    answers,
    waitsFor: waitOf(deed, all.people),
    photos: await photosFor(r, actor, viewer, id),
    timeline: await timelineFor(r, viewer, id),
    nextAt: (await nextDateOf(r.db, [deed])).get(id)?.toISOString(),
    notice: await noticeFor(r, deed),
    award:
      isPublic(deed.status) || (viewer !== 'public' && deed.status === 'accepted')
        ? await awardFor(r, deed)
        : undefined,
    myCut: await myCutOf(r, actor, deed),
    appealUntil: again.appealUntil,
    can: [...cans(viewer, deed), ...askedOf(deed, answers), ...again.can],
  }
}

interface Parties {
  praised: readonly PraisedRow[]
  answers: Answers
  isShown: boolean
  /** Not everybody whom it praises declined that anything is told. */
  somebodyAllows: boolean
}

async function viewerOf(
  r: Reading,
  actor: Actor | null,
  deed: Deed,
  { praised, answers, isShown, somebodyAllows }: Parties,
): Promise<Viewer> {
  const me = actor?.person?.personId
  if (isAuthor(deed, actor)) return 'author'
  if (me && praised.some((one) => one.personId === me)) return 'praised'
  if (answers.length > 0) return 'family'
  if (me && (await findWitnesses(r.db, [deed.id])).some((one) => one.personId === me)) return 'witness'
  const tells = isTakenBack(deed) ? somebodyAllows : isPublic(deed.status) && isShown
  if (!tells) throw new AppError('NOT_FOUND')
  return 'public'
}

/** All names, for who wrote them down. */
function namesOf(r: Reading, { people, homes, outsiders }: AllPraised): ShownPerson[] {
  const known = people.flatMap((one): ShownPerson[] => {
    const home = homes.get(one.personId)
    return home ? [{ as: 'name', name: home.name }] : [shownPerson(r, one, home) ?? { as: 'villager' }]
  })
  return [...known, ...outsiders.map(({ name }): ShownPerson => ({ as: 'name', name }))]
}

async function authorsPart(r: Reading, deed: Deed, { people, homes, outsiders }: AllPraised) {
  const { story, place, anonymous } = deed
  if (deed.status !== 'returned') return { story, place, anonymous }
  const helped = await locatePeople(r.db, await findHelped(r.db, deed.id))
  const named = ({ personId, name }: Home) => ({ personId, name })
  const photos = (await photosOf(r.db, [deed.id])).get(deed.id) ?? []
  const editable = {
    praised: people.flatMap((one) => homes.get(one.personId) ?? []).map(named),
    outsiders: outsiders.map(({ name, place }) => ({ name, place })),
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
    case 'family':
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

/** The reader's own, if they are among the praised: what another household's caps left out is nobody else's business. */
async function myCutOf(r: Reading, actor: Actor | null, { id: sourceId, ruleCode }: Deed) {
  const personId = actor?.person?.personId
  return personId && ruleCode ? cutOf(r.db, { sourceId, ruleCode, personId }) : undefined
}

function cans(viewer: Viewer, deed: Deed): DeedView['can'] {
  const own: DeedView['can'] = []
  if (viewer === 'author' && deed.status === 'returned') own.push('edit')
  if (viewer === 'author' && mayBecome(deed.status, 'withdrawn')) own.push('withdraw')
  return own
}
