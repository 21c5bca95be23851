import { desc, eq } from 'drizzle-orm'
import type { DeedId } from '../../cloudfunctions/contract/ids'
import type { Village } from '../../cloudfunctions/domain/context'
import { message } from '../../cloudfunctions/platform/db/schema'
import type { Database } from '../../cloudfunctions/platform/db/types'
import { castAll, declining } from './ballots'
import { call } from './call'
import type { MovableClock } from './clock'
import { approval, nominate, reviewOf, writeText } from './deeds'
import { adoptRules, council, give, person, type TestPerson } from './people'
import { NEXT_VILLAGE, TOWNSHIP, testVillage } from './village'

export interface DecisionScene {
  village: Village
  clock: MovableClock
  members: TestPerson[]
  /** Council members of another village of the township: whom a lot can draw. */
  others: TestPerson[]
  nominator: TestPerson
  praised: TestPerson
  officer: TestPerson
  deedId: DeedId
}

/** A deed before a council of five, with ten members elsewhere in the township and an officer of it. */
export async function decisionScene(db: Database): Promise<DecisionScene> {
  const { village, clock } = await testVillage(db)
  await adoptRules(village)
  const members = await council(village, 5)
  const others = await council(village, 10, NEXT_VILLAGE)
  const [nominator, praised] = [await person(village, '赵推荐'), await person(village, '钱帮忙')]
  const officer = await person(village, '镇干部', NEXT_VILLAGE)
  await give(village, officer, 'townshipOfficer', TOWNSHIP)
  const deedId = await nominate(village, nominator, [praised])
  return { village, clock, members, others, nominator, praised, officer, deedId }
}

/** The council declines it. */
export async function declineDeed({ village, members, deedId }: DecisionScene): Promise<void> {
  await castAll(village, members.slice(0, 3), declining(await reviewOf(village, deedId)))
}

/** These members of whatever body decides approve it; others of them who are not asked are passed over. */
export async function approveBy(
  { village, deedId }: DecisionScene,
  members: readonly TestPerson[],
): Promise<TestPerson[]> {
  const reviewId = await reviewOf(village, deedId)
  const seated: TestPerson[] = []
  for (const member of members) {
    const row = (await call(village, member, 'council.queue', { filter: 'all' })).rows.find(
      (one) => one.reviewId === reviewId && one.recusedFor.length === 0,
    )
    if (row) seated.push(member)
  }
  const [first] = seated
  if (!first) throw new Error('nobody of them is asked')
  const sheet = await call(village, first, 'deeds.reviewSheet', { reviewId })
  const version = sheet.publicText ? sheet.deedVersion : await writeText(village, first, reviewId)
  for (const member of seated) {
    const { status } = await call(village, member, 'council.castBallot', approval(reviewId, version))
    if (status !== 'open') break
  }
  return seated
}

/** A relative in `one`'s words. */
export const declare = (village: Village, one: TestPerson, other: TestPerson) =>
  call(village, one, 'people.declareKin', { relativeId: other.personId, relation: 'cousin' })

export const viewOf = ({ village, nominator, deedId }: DecisionScene, who = nominator) =>
  call(village, who, 'deeds.get', { deedId })

export const eventsOf = async (scene: DecisionScene, who = scene.nominator) =>
  (await viewOf(scene, who)).timeline.map((one) => one.event)

/** What a person was told, the latest first. */
export const messagesTo = ({ db }: Pick<Village, 'db'>, { personId }: TestPerson) =>
  db.select().from(message).where(eq(message.personId, personId)).orderBy(desc(message.id))
