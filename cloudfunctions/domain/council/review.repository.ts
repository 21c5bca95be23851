import { and, asc, count, eq, exists, gt, inArray, lte, ne, not, or, type SQL, sql } from 'drizzle-orm'
import type { ReviewStatus, ReviewSubject } from '../../contract/council'
import type { DeskOrder } from '../../contract/fields'
import type { DivisionCode, PersonId, ReviewId } from '../../contract/ids'
import type { Position } from '../../platform/cursor'
import { keyset } from '../../platform/db/keyset'
import { ballot, division, electorateSeat, person, review, reviewParty } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'
import { withinReach } from '../people/reach'
import type { Party } from './handlers'

export type Review = typeof review.$inferSelect
export type Ballot = typeof ballot.$inferSelect

export async function insertReview(
  tx: Tx,
  made: typeof review.$inferInsert,
  electorate: PersonId[],
  parties: Party[],
): Promise<void> {
  await tx.insert(review).values(made)
  const seat = { reviewId: made.id, openedAt: made.openedAt, open: made.status === 'open' }
  if (electorate.length > 0)
    await tx.insert(electorateSeat).values(electorate.map((personId) => ({ ...seat, personId })))
  await insertParties(tx, made.id, parties)
}

export async function insertParties(tx: Tx, reviewId: ReviewId, parties: Party[]): Promise<void> {
  await tx
    .insert(reviewParty)
    .values(parties.map((party) => ({ reviewId, ...party })))
    .onConflictDoNothing()
}

/** Who asks for a review, and the divisions of their right. The lot's panellists reach their one review by their seat. */
export interface Reacher {
  member: PersonId
  reach: readonly DivisionCode[]
}

const reachable = (db: Reader, id: ReviewId, { member, reach }: Reacher): SQL | undefined => {
  const ofMember = and(eq(electorateSeat.reviewId, review.id), eq(electorateSeat.personId, member))
  const seat = exists(db.select({ one: electorateSeat.reviewId }).from(electorateSeat).where(ofMember))
  return and(eq(review.id, id), or(withinReach(review.divisionCode, reach), seat))
}

export async function findReview(db: Reader, id: ReviewId, who: Reacher): Promise<Review | null> {
  const rows = await db
    .select()
    .from(review)
    .where(reachable(db, id, who))
  return rows[0] ?? null
}

/** Who had a seat in a review of the subject before another body than the committees. */
export async function findSeatedBefore(db: Reader, subject: ReviewSubject, subjectId: string): Promise<PersonId[]> {
  const rows = await db
    .selectDistinct({ personId: electorateSeat.personId })
    .from(electorateSeat)
    .innerJoin(review, eq(review.id, electorateSeat.reviewId))
    .where(and(eq(review.subject, subject), eq(review.subjectId, subjectId), ne(review.body, 'committees')))
  return rows.map((row) => row.personId)
}

/** Locks one review within reach; every writer of a review locks it first. */
export async function lockReview(tx: Tx, id: ReviewId, who: Reacher): Promise<Review | null> {
  const rows = await tx
    .select()
    .from(review)
    .where(reachable(tx, id, who))
    .for('update')
  return rows[0] ?? null
}

export async function lockOpenReviewOf(tx: Tx, subject: ReviewSubject, subjectId: string): Promise<Review | null> {
  const rows = await tx
    .select()
    .from(review)
    .where(and(eq(review.subject, subject), eq(review.subjectId, subjectId), eq(review.status, 'open')))
    .for('update')
  return rows[0] ?? null
}

/** One open review whose time is up, if no other worker holds it. */
export async function lockDueReview(tx: Tx, now: Date): Promise<Review | null> {
  const rows = await tx
    .select()
    .from(review)
    .where(and(eq(review.status, 'open'), lte(review.closesAt, now)))
    .orderBy(asc(review.closesAt))
    .limit(1)
    .for('update', { skipLocked: true })
  return rows[0] ?? null
}

export async function findNextClosing(db: Reader, now: Date): Promise<Date | null> {
  const rows = await db
    .select({ at: review.closesAt })
    .from(review)
    .where(and(eq(review.status, 'open'), gt(review.closesAt, now)))
    .orderBy(asc(review.closesAt))
    .limit(1)
  return rows[0]?.at ?? null
}

export async function closeReview(
  tx: Tx,
  id: ReviewId,
  status: ReviewStatus,
  at: Date,
  recusedCount: number | null,
): Promise<void> {
  await tx
    .update(review)
    .set({ status, closedAt: at, recusedCount, claimedBy: null, claimedUntil: null })
    .where(eq(review.id, id))
  await updateSeats(tx, id, false)
}

/** Takes a review into its members' queues, or out of them. */
export async function updateSeats(tx: Tx, id: ReviewId, open: boolean): Promise<void> {
  await tx.update(electorateSeat).set({ open }).where(eq(electorateSeat.reviewId, id))
}

export async function updateClaim(
  tx: Tx,
  id: ReviewId,
  claimedBy: PersonId | null,
  claimedUntil: Date | null,
): Promise<void> {
  await tx.update(review).set({ claimedBy, claimedUntil }).where(eq(review.id, id))
}

/** Seats and parties of reviews, by review. */
export async function findCases(db: Reader, ids: readonly ReviewId[]) {
  const seats = await db
    .select()
    .from(electorateSeat)
    .where(inArray(electorateSeat.reviewId, [...ids]))
  const parties = await db
    .select()
    .from(reviewParty)
    .where(inArray(reviewParty.reviewId, [...ids]))
  return { seats, parties }
}

export async function findBallots(db: Reader, ids: readonly ReviewId[]): Promise<Ballot[]> {
  return db
    .select()
    .from(ballot)
    .where(inArray(ballot.reviewId, [...ids]))
    .orderBy(asc(ballot.castAt))
}

/** False when the member has cast one. */
export async function insertBallot(tx: Tx, made: typeof ballot.$inferInsert): Promise<boolean> {
  const rows = await tx.insert(ballot).values(made).onConflictDoNothing().returning({ id: ballot.reviewId })
  return rows.length > 0
}

export interface QueueQuery {
  member: PersonId
  show: { open: boolean; mine: 'cast' | 'notCast' | 'any'; openedBefore?: Date | undefined }
  topic: string | undefined
  order: DeskOrder
  after: Position<ReviewId> | undefined
  limit: number
}

/** Reviews in which the member has a seat; by age they are walked in the order of the member's seats. */
export async function findQueue(db: Reader, { member, show, topic, order, after, limit }: QueueQuery) {
  const myBallot = exists(
    db
      .select({ one: ballot.reviewId })
      .from(ballot)
      .where(and(eq(ballot.reviewId, electorateSeat.reviewId), eq(ballot.personId, member))),
  )
  const { openedAt, reviewId } = electorateSeat
  const at = order === 'due' ? review.closesAt : openedAt
  const rows = keyset(at, reviewId, after, order === 'newest' ? 'down' : 'up')
  const wanted: (SQL | undefined)[] = [
    show.open ? sql`${electorateSeat.open}` : undefined,
    show.mine === 'cast' ? myBallot : show.mine === 'notCast' ? not(myBallot) : undefined,
    show.openedBefore && lte(openedAt, show.openedBefore),
    topic === undefined ? undefined : eq(review.topic, topic),
  ]
  return db
    .select({ review, villageName: division.name, claimedByName: person.name })
    .from(electorateSeat)
    .innerJoin(review, eq(review.id, reviewId))
    .innerJoin(division, eq(division.code, review.divisionCode))
    .leftJoin(person, eq(person.id, review.claimedBy))
    .where(and(eq(electorateSeat.personId, member), rows.after, ...wanted))
    .orderBy(...rows.orderBy)
    .limit(limit)
}

/** All reviews of the subjects, open and closed. */
export async function findReviewsOf(
  db: Reader,
  subject: ReviewSubject,
  subjectIds: readonly string[],
): Promise<Review[]> {
  if (subjectIds.length === 0) return []
  return db
    .select()
    .from(review)
    .where(and(eq(review.subject, subject), inArray(review.subjectId, [...subjectIds])))
}

export async function countSeats(db: Reader, id: ReviewId): Promise<number> {
  const rows = await db.select({ n: count() }).from(electorateSeat).where(eq(electorateSeat.reviewId, id))
  return rows[0]?.n ?? 0
}

export async function findPartiesOf(db: Reader, id: ReviewId): Promise<Party[]> {
  return db
    .select({ personId: reviewParty.personId, part: reviewParty.part })
    .from(reviewParty)
    .where(eq(reviewParty.reviewId, id))
}
