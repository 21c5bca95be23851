import * as v from 'valibot'
import { countyDate } from '../../../cloudfunctions/platform/county-time'
import { approval } from '../deeds'
import { plainJpeg } from '../jpeg'
import type { Cast, Signed } from './cast'
import type { Line } from './line'

/* What people of a village do, each step over the line; a step that is refused ends the story. */

type Story = (line: Line, cast: Cast, turn: number) => Promise<void>

const at = <T>(list: readonly T[], turn: number): T => {
  const found = list[turn % list.length]
  if (found === undefined) throw new Error('nobody to pick')
  return found
}
const today = () => countyDate(new Date())

const Ticket = v.object({ photoId: v.string(), ticket: v.string() })
const Deed = v.object({ deedId: v.string() })
const Queue = v.object({
  rows: v.array(v.object({ reviewId: v.string(), deed: v.optional(v.object({ deedId: v.string() })) })),
})
const Places = v.object({ places: v.array(v.object({ personId: v.string(), enrolmentId: v.string() })) })
const Sheet = v.object({ deedVersion: v.number() })
const Version = v.object({ version: v.number() })
const Activity = v.object({ activityId: v.string() })

async function step<S extends v.GenericSchema>(
  schema: S,
  line: Line,
  who: Signed,
  path: string,
  input: unknown,
): Promise<v.InferOutput<S> | null> {
  const data = await line.ask(who, path, input)
  return data === null ? null : v.parse(schema, data)
}

async function photoOf(line: Line, who: Signed): Promise<string | null> {
  const got = await step(Ticket, line, who, 'photos.requestTicket', {})
  if (!got) return null
  await line.put(who, got.ticket, plainJpeg())
  return got.photoId
}

const sendsPhoto: Story = async (line, { villagers }, turn) => {
  const who = at(villagers, turn)
  const photoId = await photoOf(line, who)
  if (photoId && turn % 2 === 0) await line.ask(who, 'photos.discard', { photoId })
}

const takesSeat: Story = async (line, { villagers, classes }, turn) => {
  const who = at(villagers, turn)
  const sessionId = at(classes, turn)
  const input = { sessionId, people: [who.personId], despiteOverlap: true }
  const taken = await step(Places, line, who, 'school.enrol', input)
  const enrolmentId = taken?.places.find((one) => one.personId === who.personId)?.enrolmentId
  if (enrolmentId && turn % 3 === 0) await line.ask(who, 'school.cancel', { enrolmentId })
}

const choosesListing: Story = async (line, { villagers }, turn) => {
  const listing = at(['named', 'masked', 'hidden'], turn)
  await line.ask(at(villagers, turn), 'people.setListing', { listing })
}

/** Points are posted at once: the shortest way into the ledger. */
const worksTogether: Story = async (line, { village: villageCode, clerk, members, villagers }, turn) => {
  const photo = await photoOf(line, clerk)
  if (!photo) return
  const people = [0, 1, 2].map((more) => ({ personId: at(villagers, turn + more).personId, units: 1 }))
  const list = { villageCode, ruleCode: 'W01', event: `第${turn}次劳动`, heldOn: today(), people, photos: [photo] }
  const entered = await step(Activity, line, clerk, 'activities.enter', list)
  if (!entered) return
  const { activityId } = entered
  await line.ask(at(members, turn), 'activities.decide', { decision: 'confirm', activityId, version: 1 })
}

const doesGood: Story = async (line, { village: villageCode, members, villagers }, turn) => {
  const [nominator, praised, first] = [at(villagers, turn), at(villagers, turn + 1), at(members, 0)]
  const deed = await step(Deed, line, nominator, 'deeds.nominate', {
    ...{ villageCode, deedClass: 'helpingOthers', praised: [praised.personId], place: '村东麦场' },
    ...{ story: `第${turn}件：连着三天帮邻居收麦子，一分钱也没有要。`, happenedOn: today(), anonymous: false },
  })
  if (!deed) return
  const queue = await step(Queue, line, first, 'council.queue', {})
  const reviewId = queue?.rows.find((one) => one.deed?.deedId === deed.deedId)?.reviewId
  if (!reviewId) return
  await line.ask(first, 'council.claim', { reviewId })
  const sheet = await step(Sheet, line, first, 'deeds.reviewSheet', { reviewId })
  if (!sheet) return
  const text = { reviewId, version: sheet.deedVersion, text: '一位村民连续三天帮助邻居收麦，不取分文。' }
  const written = await step(Version, line, first, 'deeds.writePublicText', text)
  if (!written) return
  for (const member of members)
    if ((await line.ask(member, 'council.castBallot', approval(reviewId as never, written.version))) === null) break
  await line.ask(praised, 'deeds.answerConsent', { deedId: deed.deedId, consent: 'fullName' })
}

const STORIES: readonly Story[] = [worksTogether, takesSeat, doesGood, sendsPhoto, choosesListing]

/** So many people live their stories side by side until they are told to end. */
export function liveOn(line: Line, cast: Cast, many: number): { end(): Promise<void> } {
  let ending = false
  let turn = 0
  const live = async (): Promise<void> => {
    while (!ending) {
      turn += 1
      await at(STORIES, turn)(line, cast, turn)
    }
  }
  const lives = Promise.all(Array.from({ length: many }, live))
  return {
    end: async () => {
      ending = true
      await lives
    },
  }
}
