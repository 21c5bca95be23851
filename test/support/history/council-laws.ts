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

/** Who must not decide, worked out a second time from who is who. Who joins after the review has closed is no party to it. */
export function recusedAt(records: Records, review: ReviewRow, now: Date): Set<PersonId> {
  const deed = records.deeds.find((one) => one.id === review.subjectId)
  const of = (rows: { deedId: string; personId: PersonId }[]) =>
    rows.filter((row) => row.deedId === review.subjectId).map((row) => row.personId)
  const close = [...of(records.praised), ...of(records.helped), ...(deed?.nominatorId ? [deed.nominatorId] : [])]
  const open = review.closedAt && review.closedAt < now ? review.closedAt : now
  const joined = records.witnesses.filter((row) => row.joinedAt <= open)
  const parties = [...close, ...of(joined), ...(deed?.enteredById ? [deed.enteredById] : [])]
  const kin = records.kin.filter((row) => row.declaredAt <= now)
  const related = (one: PersonId, other: PersonId) =>
    kin.some((row) => [row.personA, row.personB].includes(one) && [row.personA, row.personB].includes(other))
  const since = aYearBefore(review.openedAt)
  const mustNot = (member: PersonId) =>
    parties.includes(member) ||
    close.some((party) => party !== member && (related(member, party) || shared(records, member, party, since)))
  const seats = records.seats.filter((seat) => seat.reviewId === review.id).map((seat) => seat.personId)
  return new Set(seats.filter(mustNot))
}

function judge(records: Records, review: ReviewRow): string[] {
  const closedAt = review.closedAt
  if (!closedAt || review.status === 'withdrawn') return []
  const recused = recusedAt(records, review, closedAt)
  const able = records.seats.filter((seat) => seat.reviewId === review.id).length - recused.size
  const counted = records.ballots.filter((one) => one.reviewId === review.id && !recused.has(one.personId))
  const count = (choice: string) => counted.filter((one) => one.choice === choice).length
  const needed = Math.max(3, Math.floor(able / 2) + 1)
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
  if (review.recusedCount !== recused.size) wrong.push(`${review.recusedCount} recused, by a recount ${recused.size}`)
  if (review.status === 'passed') {
    const lowest = Math.min(...counted.flatMap((one) => (one.choice === 'approve' ? (one.units ?? 0) : [])))
    const units = records.deeds.find((one) => one.id === review.subjectId)?.units
    if (units !== lowest) wrong.push(`${units} units awarded, the lowest approved are ${lowest}`)
  }
  return wrong.map((what) => `a review was ${what}`)
}

/** Nobody recused ever has a counted ballot, and what the council decided is what its able members decided. */
export async function decidedByTheAble(world: World): Promise<string[]> {
  const records = await readRecords(world)
  return records.reviews.flatMap((review) => judge(records, review))
}

/** A member is told that they are recused exactly when they must not decide. */
export async function recusedAreTold(world: World): Promise<string[]> {
  const records = await readRecords(world)
  const wrong: string[] = []
  for (const member of world.members) {
    const { rows } = await call(world.village, member, 'council.queue', { filter: 'all' })
    for (const row of rows) {
      const review = records.reviews.find((one) => one.id === row.reviewId)
      // A panel may have drawn them for another world's deed.
      if (!review) continue
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
  const endOf = new Map(
    lines.map((line) => {
      const opened = notices.find((one) => one.id === line.noticeId)?.openedAt ?? new Date(8.64e15)
      return [line.subjectId, earliestEnd(opened)] as const
    }),
  )
  const early = (subjectId: string, at: Date | null) => at !== null && !(at >= (endOf.get(subjectId) ?? Number.NaN))
  return [
    ...entries.filter((one) => one.kind === 'bonus' && early(one.sourceId, one.postedAt)).map(() => 'points'),
    ...deeds.filter((one) => early(one.id, one.creditedAt)).map(() => 'a deed was confirmed'),
    ...lines.filter((one) => early(one.subjectId, one.effectiveAt)).map(() => 'a line took effect'),
  ].map((what) => `${what} before the notice had stood its days`)
}
