import { and, asc, desc, eq, gt, inArray, isNull, lte, or, sql } from 'drizzle-orm'
import type { DivisionCode, PersonId, PollId } from '../../contract/ids'
import type { PollSubject } from '../../contract/polls'
import {
  division,
  household,
  membership,
  person,
  poll,
  pollChoice,
  pollFlag,
  pollPaper,
  pollResult,
  pollVoter,
} from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'

export type Poll = typeof poll.$inferSelect

export async function insertPoll(tx: Tx, made: typeof poll.$inferInsert, choiceIds: readonly string[]): Promise<void> {
  await tx.insert(poll).values(made)
  await tx.insert(pollChoice).values(choiceIds.map((choiceId) => ({ pollId: made.id, choiceId })))
}

export async function updatePoll(tx: Tx, id: PollId, changes: Partial<Poll>): Promise<void> {
  await tx.update(poll).set(changes).where(eq(poll.id, id))
}

export async function findPoll(db: Reader, id: PollId) {
  const rows = await db
    .select({ poll, divisionName: division.name })
    .from(poll)
    .innerJoin(division, eq(division.code, poll.divisionCode))
    .where(eq(poll.id, id))
  return rows[0] ?? null
}

const about = (subject: PollSubject, subjectId: string) => and(eq(poll.subject, subject), eq(poll.subjectId, subjectId))

export async function findPollOf(db: Reader, subject: PollSubject, subjectId: string): Promise<Poll | null> {
  const rows = await db.select().from(poll).where(about(subject, subjectId))
  return rows[0] ?? null
}

/** Waits for ballots under way, and lets no other in before this transaction has ended. */
export async function lockPollOf(tx: Tx, subject: PollSubject, subjectId: string): Promise<Poll | null> {
  const rows = await tx.select().from(poll).where(about(subject, subjectId)).for('update')
  return rows[0] ?? null
}

export async function lockPoll(tx: Tx, id: PollId): Promise<Poll | null> {
  const rows = await tx.select().from(poll).where(eq(poll.id, id)).for('update')
  return rows[0] ?? null
}

/** One whose closing has come; ballots under way are waited for. */
export async function lockPollToClose(tx: Tx, now: Date): Promise<Poll | null> {
  const rows = await tx
    .select()
    .from(poll)
    .where(and(eq(poll.status, 'running'), lte(poll.closesAt, now)))
    .orderBy(asc(poll.closesAt), asc(poll.id))
    .limit(1)
    .for('update')
  return rows[0] ?? null
}

/** Closed, and waits for nobody, or has waited since before `enough`. */
function toCount(db: Reader, enough: Date) {
  const undecided = db
    .select({ id: pollFlag.id })
    .from(pollFlag)
    .where(and(eq(pollFlag.pollId, poll.id), isNull(pollFlag.decision)))
  const unconfirmed = db
    .select({ id: pollPaper.id })
    .from(pollPaper)
    .where(and(eq(pollPaper.pollId, poll.id), eq(pollPaper.status, 'entered')))
  return and(
    eq(poll.status, 'closed'),
    or(lte(poll.closesAt, enough), sql`not exists ${undecided} and not exists ${unconfirmed}`),
  )
}

/** One that can be counted, not locked. */
export async function findPollToCount(db: Reader, enough: Date): Promise<Poll | null> {
  const rows = await db
    .select()
    .from(poll)
    .where(toCount(db, enough))
    .orderBy(asc(poll.closesAt), asc(poll.id))
    .limit(1)
  return rows[0] ?? null
}

/** The one that was found, unless somebody else counted it or it waits again. */
export async function lockPollToCount(tx: Tx, id: PollId, enough: Date): Promise<Poll | null> {
  const rows = await tx
    .select()
    .from(poll)
    .where(and(eq(poll.id, id), toCount(tx, enough)))
    .for('update')
  return rows[0] ?? null
}

export async function findNextClosing(db: Reader, now: Date): Promise<Date | null> {
  const rows = await db
    .select({ at: poll.closesAt })
    .from(poll)
    .where(and(eq(poll.status, 'running'), gt(poll.closesAt, now)))
    .orderBy(asc(poll.closesAt))
    .limit(1)
  return rows[0]?.at ?? null
}

/** The closing of the poll that waits longest for its count. */
export async function findOldestClosed(db: Reader): Promise<Date | null> {
  const rows = await db
    .select({ at: poll.closesAt })
    .from(poll)
    .where(eq(poll.status, 'closed'))
    .orderBy(asc(poll.closesAt))
    .limit(1)
  return rows[0]?.at ?? null
}

export async function findChoices(db: Reader, pollId: PollId) {
  return db
    .select({ choiceId: pollChoice.choiceId, goneAt: pollChoice.goneAt })
    .from(pollChoice)
    .where(eq(pollChoice.pollId, pollId))
    .orderBy(asc(pollChoice.choiceId))
}

/** False when it was gone before, or is none of the poll. */
export async function markGone(tx: Tx, pollId: PollId, choiceId: string, now: Date): Promise<boolean> {
  const rows = await tx
    .update(pollChoice)
    .set({ goneAt: now })
    .where(and(eq(pollChoice.pollId, pollId), eq(pollChoice.choiceId, choiceId), isNull(pollChoice.goneAt)))
    .returning({ id: pollChoice.choiceId })
  return rows.length > 0
}

/** Polls over a village that opened before `now` and closed after `since`, the one that closes next last. */
export async function findPollsOver(db: Reader, villageCode: DivisionCode, since: Date) {
  const over = [6, 9, 12].map((length) => villageCode.slice(0, length) as DivisionCode)
  return db
    .select({ poll, divisionName: division.name })
    .from(poll)
    .innerJoin(division, eq(division.code, poll.divisionCode))
    .where(and(inArray(poll.divisionCode, over), gt(poll.closesAt, since)))
    .orderBy(desc(poll.closesAt), desc(poll.id))
    .limit(60)
}

/** In which of the polls the person has voted. */
export async function findVotedIn(db: Reader, personId: PersonId, pollIds: readonly PollId[]): Promise<Set<PollId>> {
  if (pollIds.length === 0) return new Set()
  const rows = await db
    .select({ pollId: pollVoter.pollId })
    .from(pollVoter)
    .where(and(eq(pollVoter.personId, personId), inArray(pollVoter.pollId, [...pollIds])))
  return new Set(rows.map((row) => row.pollId))
}

/** What of people a vote asks: the year of birth and where they stand in a roster; nobody who has died or is in none. */
export async function findVoters(db: Reader, people: readonly PersonId[]) {
  return db
    .select({
      personId: person.id,
      name: person.name,
      birthYear: person.birthYear,
      villageCode: household.villageCode,
    })
    .from(person)
    .innerJoin(membership, and(eq(membership.personId, person.id), isNull(membership.until)))
    .innerJoin(household, eq(household.id, membership.householdId))
    .where(and(inArray(person.id, [...people]), isNull(person.diedOn)))
}

export async function findResult(db: Reader, pollId: PollId) {
  return db
    .select({ choiceId: pollResult.choiceId, votes: pollResult.votes })
    .from(pollResult)
    .where(eq(pollResult.pollId, pollId))
    .orderBy(desc(pollResult.votes), asc(pollResult.choiceId))
}
