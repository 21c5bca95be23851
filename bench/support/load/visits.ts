import type { DeedId, DivisionCode, ReviewId } from '../../../cloudfunctions/contract/ids'
import type { Output } from '../../../test/support/call'
import { approval } from '../../../test/support/deeds'
import type { LoadPhone } from './load-phone'
import type { LoadPerson } from './people'
import { PLACES, PUBLIC_TEXTS, storyOf } from './words'

/*
 * What people come for. Each opens the first page with all that it asks for, reads, and goes on to one thing, with the calls
 * that its pages make. A step that is refused ends the visit, as it ends a person's.
 */

/** What one visit leaves to another, in the memory of the generator. */
export interface Ground {
  /** Today of the village. */
  today: string
  villagersOf(code: DivisionCode): readonly LoadPerson[]
  /** Deeds that passed, whose praised are asked how they may be named. */
  passed: { deedId: DeedId; praised: LoadPerson }[]
  /** Who is praised in a deed that was nominated here. */
  praisedIn: Map<DeedId, LoadPerson>
}

export type Visit = (phone: LoadPhone, ground: Ground) => Promise<void>

const at = <T>(list: readonly T[], turn: number): T | undefined => list[turn % Math.max(1, list.length)]

/** The first page. */
async function opens(phone: LoadPhone): Promise<Output<'session.me'> | null> {
  const me = await phone.ask('session.me', {})
  const { villageCode } = phone.who
  await Promise.all([
    phone.ask('boards.myPlace', { divisionCode: villageCode, period: 'year' }),
    phone.ask('notices.list', { divisionCode: villageCode, state: 'open' }),
    phone.ask('deeds.latest', { divisionCode: villageCode }),
    phone.ask('school.next', {}),
    phone.ask('messages.unread', {}),
  ])
  await phone.read()
  return me
}

const looksIn: Visit = async (phone) => void (await opens(phone))

const BOARD_LEVELS = [12, 9, 6] as const
const BOARD_PERIODS = ['month', 'year', 'quarter'] as const

const readsBoards: Visit = async (phone) => {
  await opens(phone)
  const digits = at(BOARD_LEVELS, phone.turn) ?? 12
  const divisionCode = phone.who.villageCode.slice(0, digits) as DivisionCode
  const period = at(BOARD_PERIODS, Math.floor(phone.turn / 3)) ?? 'month'
  const [board] = await Promise.all([
    phone.ask('boards.households', { divisionCode, period }),
    phone.ask('boards.myPlace', { divisionCode, period }),
  ])
  await phone.read()
  const householdId = board?.rows.find((row) => row.householdId !== undefined)?.householdId
  if (householdId) await phone.ask('boards.entries', { householdId, period })
}

const readsLedger: Visit = async (phone) => {
  await opens(phone)
  await Promise.all([phone.ask('points.balance', {}), phone.ask('points.ledger', {})])
  await phone.read()
  await phone.ask('points.rules', { villageCode: phone.who.villageCode })
}

const readsNotice: Visit = async (phone) => {
  await opens(phone)
  const list = await phone.ask('notices.list', { divisionCode: phone.who.villageCode, state: 'open' })
  await phone.read()
  const noticeId = list && at(list.rows, phone.turn)?.noticeId
  if (noticeId) await phone.ask('notices.get', { noticeId })
}

const readsInbox: Visit = async (phone) => {
  await opens(phone)
  const inbox = await phone.ask('messages.list', {})
  await phone.read()
  const messageId = inbox?.rows.find((row) => row.readAt === undefined)?.messageId
  if (messageId) await phone.ask('messages.markRead', { messageId })
}

const goesToSchool: Visit = async (phone, { today }) => {
  await opens(phone)
  const week = await phone.ask('school.week', { from: today })
  await phone.read()
  const sessionId = week && at(week.rows, phone.turn)?.sessionId
  if (!sessionId) return
  const found = await phone.ask('school.get', { sessionId })
  await phone.read()
  if (!found?.open || found.places.length > 0) return
  await phone.ask('school.enrol', { sessionId, people: [phone.who.personId], despiteOverlap: true })
  await phone.ask('school.mine', {})
}

const nominates: Visit = async (phone, { today, villagersOf, praisedIn }) => {
  await opens(phone)
  const { villageCode, householdId } = phone.who
  const others = villagersOf(villageCode).filter((one) => one.householdId !== householdId)
  const praised = at(others, phone.turn)
  if (!praised) return
  await phone.ask('people.findPerson', { villageCode, name: praised.name })
  await phone.read()
  const deed = { villageCode, praised: [praised.personId], happenedOn: today, story: storyOf(phone.turn) }
  await phone.ask('deeds.similar', deed)
  await phone.read()
  const place = at(PLACES, phone.turn) ?? ''
  const sent = await phone.ask('deeds.nominate', { ...deed, deedClass: 'helpingOthers', place, anonymous: false })
  if (!sent) return
  praisedIn.set(sent.deedId, praised)
  await phone.ask('deeds.get', { deedId: sent.deedId })
}

const DECIDED_A_VISIT = 3

/** Reads one deed and votes; true while the visit may go on. */
async function decides(phone: LoadPhone, ground: Ground, reviewId: ReviewId): Promise<boolean> {
  const [review, sheet] = await Promise.all([
    phone.ask('council.review', { reviewId }),
    phone.ask('deeds.reviewSheet', { reviewId }),
  ])
  if (!review || !sheet) return false
  await phone.read()
  let version = sheet.deedVersion
  if (sheet.publicText === null) {
    if (!(await phone.ask('council.claim', { reviewId }))) return false
    const text = at(PUBLIC_TEXTS, phone.turn) ?? ''
    const written = await phone.ask('deeds.writePublicText', { reviewId, version, text })
    if (!written) return false
    version = written.version
  }
  const cast = await phone.ask('council.castBallot', approval(reviewId, version))
  const praised = ground.praisedIn.get(sheet.deedId)
  if (cast?.status === 'passed' && praised) ground.passed.push({ deedId: sheet.deedId, praised })
  return cast !== null
}

const reviews: Visit = async (phone, ground) => {
  await opens(phone)
  const queue = await phone.ask('council.queue', {})
  await phone.read()
  const open = queue?.rows.filter(({ deed, recusedFor }) => deed && recusedFor.length === 0) ?? []
  for (const { reviewId } of open.slice(0, DECIDED_A_VISIT)) if (!(await decides(phone, ground, reviewId))) return
}

/** To be asked by the phone of who was praised. */
export const answersFor = (deedId: DeedId): Visit => {
  return async (phone) => {
    await opens(phone)
    await phone.ask('messages.list', {})
    await phone.ask('deeds.get', { deedId })
    await phone.read()
    await phone.ask('deeds.answerConsent', { deedId, consent: phone.turn % 3 === 0 ? 'surnameOnly' : 'fullName' })
  }
}

/** Who comes: anybody of the county, somebody of a village that is busy, or a member of its council. */
export type Who = 'resident' | 'nominator' | 'member'

/** Of a hundred visits, so many. */
export const MIX: readonly { visit: Visit; who: Who; ofHundred: number }[] = [
  { visit: looksIn, who: 'resident', ofHundred: 30 },
  { visit: readsBoards, who: 'resident', ofHundred: 16 },
  { visit: goesToSchool, who: 'resident', ofHundred: 15 },
  { visit: readsNotice, who: 'resident', ofHundred: 12 },
  { visit: readsLedger, who: 'resident', ofHundred: 11 },
  { visit: readsInbox, who: 'resident', ofHundred: 7 },
  { visit: nominates, who: 'nominator', ofHundred: 4 },
  { visit: reviews, who: 'member', ofHundred: 5 },
]
