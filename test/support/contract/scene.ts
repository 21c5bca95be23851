import type { BindingId, DeedId, GrantId, NoticeId, PhotoId, ReviewId } from '../../../cloudfunctions/contract/ids'
import type { Village } from '../../../cloudfunctions/domain/context'
import { castAll, returning } from '../ballots'
import { call } from '../call'
import type { MovableClock } from '../clock'
import { type CloudVillage, uploadPhoto } from '../cloud-photos'
import { nominate, reviewOf, writeText } from '../deeds'
import { acceptedDeed, confirmedDeed, noticeIdOf } from '../paths'
import { adoptRules, council, newAccount, person, type TestPerson, writing } from '../people'
import { sendPhoto } from '../photos'
import { NEXT_VILLAGE, VILLAGE } from '../village'
import { makeActivities, type SceneActivities } from './activities'
import { type Actors, makeActors } from './actors'
import { type Consents, makeConsents } from './consents'
import { makeCredit, type SceneCredit } from './credit'
import { type Decisions, makeDecisions } from './decisions'
import { makeExemplars, type SceneExemplars } from './exemplars'
import { makeImports, type SceneImports } from './imports'
import { makeObjections, type Objections } from './objections'
import { makeOwed, type Owed } from './owed'
import { makePolls, type ScenePolls } from './polls'
import { makeRegistry, type Registry } from './registry'
import { makeSchool, type School } from './school'

/** A village in the middle of its business: something of everything that a procedure can name by its id. */
export interface Scene {
  actors: Actors
  stranger: TestPerson
  inReview: { deedId: DeedId; reviewId: ReviewId; version: number; photoId: PhotoId }
  returned: { deedId: DeedId; version: number }
  accepted: { deedId: DeedId }
  confirmed: { deedId: DeedId; noticeId: NoticeId }
  loosePhoto: PhotoId
  /** Lies in the cloud, and waits to be received from the nominator. */
  uploaded: { ticket: string; fileId: string }
  binding: BindingId
  grant: GrantId
  decisions: Decisions
  owed: Owed
  registry: Registry
  activities: SceneActivities
  consents: Consents
  objections: Objections
  credit: SceneCredit
  school: School
  imports: SceneImports
  polls: ScenePolls
  exemplars: SceneExemplars
}

export async function makeScene(village: CloudVillage, clock: MovableClock): Promise<Scene> {
  for (const code of [VILLAGE, NEXT_VILLAGE]) await adoptRules(village, code)
  const actors = await makeActors(village)
  const { nominator, praised } = actors
  const others = await council(village, 4)
  const cast = { nominator, praised, members: others }
  const confirmedId = await confirmedDeed(village, clock, cast)
  await call(village, praised, 'people.setListing', { listing: 'named' })
  const accepted = { deedId: await acceptedDeed(village, cast) }
  const returned = await returnedDeed(village, cast)
  const inReview = await deedInReview(village, actors)
  const asker = { accountId: await writing(village, newAccount) }
  const claim = { villageCode: VILLAGE, name: '孙来认', birthYear: 1960 }
  const { bindingId } = await call(village, asker, 'people.requestBinding', claim)
  const officer = actors.townshipOfficer
  const { holders } = await call(village, officer, 'people.roleHolders', { divisionCode: VILLAGE })
  const [held] = holders
  if (!held) throw new Error('somebody holds a role')
  return {
    actors,
    stranger: await person(village, '孙来认'),
    inReview,
    returned,
    accepted,
    confirmed: { deedId: confirmedId, noticeId: await noticeIdOf(village, nominator, confirmedId) },
    loosePhoto: await sendPhoto(village, nominator),
    uploaded: (await uploadPhoto(village, nominator)).uploaded,
    binding: bindingId,
    grant: held.grantId,
    decisions: await makeDecisions(village, actors, others, confirmedId),
    owed: await makeOwed(village, actors),
    registry: await makeRegistry(village, actors),
    activities: await makeActivities(village, actors),
    consents: await makeConsents(village, actors),
    objections: await makeObjections(village, actors, others),
    credit: await makeCredit(village, actors),
    school: await makeSchool(village, actors),
    imports: await makeImports(village, actors),
    polls: await makePolls(village, actors),
    exemplars: await makeExemplars(village, actors),
  }
}

async function returnedDeed(
  village: Village,
  cast: { nominator: TestPerson; praised: TestPerson; members: TestPerson[] },
) {
  const deedId = await nominate(village, cast.nominator, [cast.praised])
  await castAll(village, cast.members.slice(0, 3), returning(await reviewOf(village, deedId)))
  const { version } = await call(village, cast.nominator, 'deeds.get', { deedId })
  return { deedId, version }
}

async function deedInReview(village: Village, actors: Actors) {
  const photoId = await sendPhoto(village, actors.nominator)
  const deedId = await nominate(village, actors.nominator, [actors.praised], { photos: [photoId] })
  const reviewId = await reviewOf(village, deedId)
  const member = actors.councilMember
  if (!member) throw new Error('the council has a member')
  const version = await writeText(village, member, reviewId)
  return { deedId, reviewId, version, photoId }
}
