import type { PersonId } from '../../../cloudfunctions/contract/ids'
import { call } from '../call'
import { type Records, type ReviewRow, readRecords } from './records'
import type { World } from './world'

/** The same day a year before, by the calendar of the county. */
function aYearBefore(instant: Date): string {
  const date = new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
  return `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`
}

const FOREVER = '9999-12-31'

function shared(records: Records, one: PersonId, other: PersonId, since: string): boolean {
  const homes = (person: PersonId) => records.memberships.filter((row) => row.personId === person)
  return homes(one).some((mine) =>
    homes(other).some((theirs) => {
      const [myEnd, theirEnd] = [mine.until ?? FOREVER, theirs.until ?? FOREVER]
      const together = mine.from <= theirEnd && theirs.from <= myEnd
      return mine.householdId === theirs.householdId && together && myEnd >= since && theirEnd >= since
    }),
  )
}

/**
 * Who must not decide, worked out a second time from who is who, as known at `now`. A witness is a party to the review that
 * was the latest when they joined, and to those after it. Kin found after it closed count; what a decision ended after it
 * closed counts there still.
 */
export function recusedAt(records: Records, review: ReviewRow, now: Date): Set<PersonId> {
  const deed = records.deeds.find((one) => one.id === review.subjectId)
  const of = (rows: { deedId: string; personId: PersonId }[]) =>
    rows.filter((row) => row.deedId === review.subjectId).map((row) => row.personId)
  const close = [...of(records.praised), ...of(records.helped), ...(deed?.nominatorId ? [deed.nominatorId] : [])]
  const next = records.reviews
    .filter((one) => one.subjectId === review.subjectId && one.id > review.id)
    .map((one) => one.openedAt)
    .toSorted((a, b) => a.getTime() - b.getTime())[0]
  const last = next && next < now ? next : now
  const joined = records.witnesses.filter((row) => row.joinedAt <= last)
  const parties = [...close, ...of(joined), ...(deed?.enteredById ? [deed.enteredById] : [])]
  const held = (row: Records['kin'][number]) => row.endedAt === null || row.endedAt > (review.closedAt ?? now)
  const kin = records.kin.filter((row) => row.declaredAt <= now && held(row))
  const related = (one: PersonId, other: PersonId) =>
    kin.some((row) => [row.personA, row.personB].includes(one) && [row.personA, row.personB].includes(other))
  const since = aYearBefore(review.openedAt)
  const mustNot = (member: PersonId) =>
    parties.includes(member) ||
    close.some((party) => party !== member && (related(member, party) || shared(records, member, party, since)))
  const seats = records.seats.filter((seat) => seat.reviewId === review.id).map((seat) => seat.personId)
  return new Set(seats.filter(mustNot))
}

const neededOf = (able: number): number => Math.max(3, Math.floor(able / 2) + 1)

function judge(records: Records, review: ReviewRow, now: Date): string[] {
  const closedAt = review.closedAt
  if (!closedAt || review.status === 'withdrawn') return []
  const recused = recusedAt(records, review, closedAt)
  const able = records.seats.filter((seat) => seat.reviewId === review.id).length - recused.size
  const counted = records.ballots.filter((one) => one.reviewId === review.id && !recused.has(one.personId))
  const count = (choice: string) => counted.filter((one) => one.choice === choice).length
  const needed = neededOf(able)
  const lost = count('approve') + able - counted.length < needed
  const right: Record<ReviewRow['status'], boolean> = {
    open: false,
    withdrawn: true,
    passed: able >= 3 && count('approve') >= needed,
    declined: able >= 3 && lost && count('decline') > count('return'),
    returned: able >= 3 && lost && count('decline') <= count('return'),
    panel: able < 3 || (closedAt >= review.closesAt && count('approve') < needed),
  }
  const wrong: string[] = []
  if (!right[review.status]) wrong.push(`${review.status} with ${count('approve')} of ${able} able members`)
  const known = recusedAt(records, review, now).size
  if (review.recusedCount !== known) wrong.push(`${review.recusedCount} recused, by a recount ${known}`)
  if (!standsStill(records, review, now)) wrong.push('standing on the ballots of the recused')
  if (review.status === 'passed') {
    const lowest = Math.min(...counted.flatMap((one) => (one.choice === 'approve' ? (one.units ?? 0) : [])))
    const units = records.deeds.find((one) => one.id === review.subjectId)?.units
    if (units !== lowest) wrong.push(`${units} units awarded, the lowest approved are ${lowest}`)
  }
  return wrong.map((what) => `a review was ${what}`)
}

const APPEAL_DAYS = 10

/** In which states of a deed a decision of its latest review stands on the ballots, and until when kin found voids them. */
function voidableUntil({ deeds, appeals }: Records, review: ReviewRow, now: Date): Date | null {
  const deed = deeds.find((one) => one.id === review.subjectId)
  if (!deed || !review.closedAt || appeals.some((one) => one.deedId === deed.id)) return null
  if (review.status === 'passed')
    return ['townshipCheck', 'accepted', 'onNotice', 'confirmed'].includes(deed.status) ? now : null
  if (review.status !== 'declined' || deed.status !== 'declined') return null
  const day = Math.floor((review.closedAt.getTime() + OFFSET_MS) / DAY_MS)
  return new Date(Math.min(now.getTime(), (day + APPEAL_DAYS + 1) * DAY_MS - OFFSET_MS - 1))
}

/** A decision that stands is what its members decided who are not recused as is known by now. */
function standsStill(records: Records, review: ReviewRow, now: Date): boolean {
  const later = records.reviews.some((one) => one.subjectId === review.subjectId && one.id > review.id)
  const until = later ? null : voidableUntil(records, review, now)
  if (!until) return true
  const recused = recusedAt(records, review, until)
  const able = records.seats.filter((seat) => seat.reviewId === review.id).length - recused.size
  const counted = records.ballots.filter((one) => one.reviewId === review.id && !recused.has(one.personId))
  const count = (choice: string) => counted.filter((one) => one.choice === choice).length
  if (review.status === 'passed') return able >= 3 && count('approve') >= neededOf(able)
  const lost = count('approve') + able - counted.length < neededOf(able)
  return able >= 3 && lost && count('decline') > count('return')
}

/** Of an erased deed nobody can say any more who stood to it. */
const erasedIn = ({ deeds }: Records): Set<string> =>
  new Set(deeds.filter((one) => one.erasedAt !== null).map((one) => one.id))

/**
 * Nobody recused ever has a counted ballot, what the council decided is what its able members decided, and it stands only
 * while it is, whoever turns out to be kin.
 */
export async function decidedByTheAble(world: World): Promise<string[]> {
  const records = await readRecords(world)
  const erased = erasedIn(records)
  const known = records.reviews.filter((review) => !erased.has(review.subjectId))
  return known.flatMap((review) => judge(records, review, world.clock.now()))
}

/** An appeal is decided, and stands decided, by somebody who had no seat over the deed and is no kin of its people. */
export async function appealsByTheFresh(world: World): Promise<string[]> {
  const records = await readRecords(world)
  return records.appeals.flatMap(({ deedId, decidedBy, decidedAt }) => {
    if (!decidedBy || !decidedAt) return []
    const reviews = records.reviews.filter((one) => one.subjectId === deedId)
    const sat = records.seats.some(
      (seat) =>
        seat.personId === decidedBy && reviews.some((one) => one.id === seat.reviewId && one.openedAt < decidedAt),
    )
    const deed = records.deeds.find((one) => one.id === deedId)
    const parties = [
      ...records.praised.filter((one) => one.deedId === deedId).map((one) => one.personId),
      ...(deed?.nominatorId ? [deed.nominatorId] : []),
    ]
    const settled = deed?.status === 'confirmed' || deed?.status === 'reexamined' || deed?.status === 'overturned'
    const known = settled ? decidedAt : world.clock.now()
    const kin = records.kin.some(
      (row) =>
        row.declaredAt <= known &&
        (row.endedAt === null || row.endedAt > decidedAt) &&
        [row.personA, row.personB].includes(decidedBy) &&
        parties.some((one) => one !== decidedBy && [row.personA, row.personB].includes(one)),
    )
    return sat || kin || parties.includes(decidedBy)
      ? [`an appeal was decided by somebody ${sat ? 'again' : 'recused'}`]
      : []
  })
}

/** A member's queue is read by what the seat says of its review: when it opened, and whether it takes ballots. */
export async function seatsTellOfTheirReviews(world: World): Promise<string[]> {
  const { seats, reviews } = await readRecords(world)
  return reviews.flatMap(({ id, status, openedAt }) =>
    seats.some(
      (seat) =>
        seat.reviewId === id && (seat.open !== (status === 'open') || seat.openedAt.getTime() !== openedAt.getTime()),
    )
      ? [`a seat of a review that is ${status} says otherwise`]
      : [],
  )
}

/** What is overturned leaves no point behind. */
export async function overturnedGivesNothing(world: World): Promise<string[]> {
  const { deeds, entries } = await readRecords(world)
  return deeds.flatMap(({ id, status }) => {
    if (status !== 'overturned') return []
    const left = entries.filter((one) => one.sourceId === id).reduce((all, one) => all + one.honor, 0)
    return left === 0 ? [] : [`an overturned deed leaves ${left} points`]
  })
}

/** A member is told that they are recused exactly when they must not decide. */
export async function recusedAreTold(world: World): Promise<string[]> {
  const records = await readRecords(world)
  const erased = erasedIn(records)
  const wrong: string[] = []
  for (const member of world.members) {
    const { rows } = await call(world.village, member, 'council.queue', { filter: 'all' })
    for (const row of rows) {
      const review = records.reviews.find((one) => one.id === row.reviewId)
      // A panel may have drawn them for another world's deed.
      if (!review || erased.has(review.subjectId)) continue
      const mustNot = recusedAt(records, review, world.clock.now()).has(member.personId)
      if (row.recusedFor.length > 0 !== mustNot)
        wrong.push(`${member.name} is told ${row.recusedFor.join() || 'nothing'}`)
    }
  }
  return wrong
}

const DAY_MS = 86_400_000
const OFFSET_MS = 8 * 3_600_000

/** 24:00 of the fifth day after the opening day, worked out a second time: no notice of a deed ends before it. */
const earliestEnd = (openedAt: Date): Date =>
  new Date((Math.floor((openedAt.getTime() + OFFSET_MS) / DAY_MS) + 6) * DAY_MS - OFFSET_MS)

/** No points, no confirmation and no line takes effect before its notice has stood its five days. */
export async function nothingTakesEffectEarly(world: World): Promise<string[]> {
  const { deeds, notices, lines, entries } = await readRecords(world)
  const ofDeed = new Set<string>(deeds.map((one) => one.id))
  const endOf = new Map(
    lines.map((line) => {
      const opened = notices.find((one) => one.id === line.noticeId)?.openedAt ?? new Date(8.64e15)
      return [line.subjectId, earliestEnd(opened)] as const
    }),
  )
  const early = (subjectId: string, at: Date | null) => at !== null && !(at >= (endOf.get(subjectId) ?? Number.NaN))
  return [
    ...entries
      .filter((one) => one.kind === 'bonus' && ofDeed.has(one.sourceId) && early(one.sourceId, one.postedAt))
      .map(() => 'points'),
    ...deeds.filter((one) => early(one.id, one.creditedAt)).map(() => 'a deed was confirmed'),
    ...lines.filter((one) => early(one.subjectId, one.effectiveAt)).map(() => 'a line took effect'),
  ].map((what) => `${what} before the notice had stood its days`)
}
