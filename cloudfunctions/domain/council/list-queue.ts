import type * as v from 'valibot'
import type { QueueInput, QueueRow } from '../../contract/council'
import type { PersonId, ReviewId } from '../../contract/ids'
import { LIMITS } from '../../contract/limits'
import { cutPage, fromCursor } from '../../platform/cursor'
import type { Reading } from '../context'
import type { Resident } from '../people/actor'
import { claimantOf } from './claim-review'
import type { SubjectSummary } from './handlers'
import { findQueue, type QueueQuery, type Review } from './review.repository'
import { type Standing, standingFigures, standingsOf } from './standing'
import { OVERDUE_AFTER_DAYS } from './tally'

type Input = v.InferOutput<typeof QueueInput>
type Row = v.InferOutput<typeof QueueRow>
type Found = Awaited<ReturnType<typeof findQueue>>[number]

const overdueBefore = (now: Date): Date => new Date(now.getTime() - OVERDUE_AFTER_DAYS * 86_400_000)

function shownBy(filter: Input['filter'], now: Date): QueueQuery['show'] {
  switch (filter) {
    case 'toDecide':
      return { open: true, mine: 'notCast' }
    case 'overdue':
      return { open: true, mine: 'notCast', openedBefore: overdueBefore(now) }
    case 'decidedByMe':
      return { open: false, mine: 'cast' }
    case 'all':
      return { open: false, mine: 'any' }
  }
}

/**
 * Reviews in which the member has a seat, in the order that was asked for; of one that recuses them only that it exists and why, and not even
 * that where one topic is asked for, for it would tell the topic.
 */
export async function listQueue(r: Reading, member: Resident, input: Input) {
  const found = await findQueue(r.db, {
    member: member.person.personId,
    show: shownBy(input.filter, r.now),
    topic: input.deedClass,
    order: input.order,
    after: fromCursor<ReviewId>(input.cursor),
    limit: LIMITS.pageSize + 1,
  })
  const page = cutPage(found, LIMITS.pageSize, ({ review }) => ({
    at: input.order === 'due' ? review.closesAt : review.openedAt,
    id: review.id,
  }))
  const standings = await standingsOf(
    r.db,
    page.rows.map(({ review }) => review),
  )
  const summaries = await summariesOf(
    r,
    page.rows.map(({ review }) => review),
  )
  const rows = page.rows.flatMap((row) => {
    const standing = standings.get(row.review.id)
    if (!standing || (input.deedClass && standing.recused.has(member.person.personId))) return []
    return toRow(r.now, member.person.personId, row, standing, summaries.get(row.review.subjectId))
  })
  return { ...page, rows }
}

async function summariesOf(r: Reading, reviews: readonly Review[]): Promise<Map<string, SubjectSummary>> {
  const all = new Map<string, SubjectSummary>()
  for (const subject of new Set(reviews.map((review) => review.subject))) {
    const ids = reviews.filter((review) => review.subject === subject).map((review) => review.subjectId)
    for (const [id, summary] of await r.village.council[subject].describe(r, ids)) all.set(id, summary)
  }
  return all
}

function toRow(
  now: Date,
  me: PersonId,
  { review, villageName, claimedByName }: Found,
  standing: Standing,
  summary?: SubjectSummary,
): Row {
  const recusedFor = standing.recused.get(me) ?? []
  const bare = {
    reviewId: review.id,
    villageName,
    body: review.body,
    status: review.status,
    reexamined: review.cause !== null,
    openedAt: review.openedAt.toISOString(),
    closesAt: review.closesAt.toISOString(),
    overdue: review.status === 'open' && review.openedAt <= overdueBefore(now),
    recusedFor,
  }
  if (recusedFor.length > 0) return bare
  const claim = claimantOf(review, now)
  return {
    ...bare,
    ...summary,
    standing: standingFigures(standing),
    myBallot: standing.counted.find((ballot) => ballot.personId === me)?.choice,
    claim: claim
      ? { name: claimedByName ?? '', mine: claim.personId === me, until: claim.until.toISOString() }
      : undefined,
  }
}
