import { and, asc, count, desc, eq, inArray, isNull, lt, or, sql } from 'drizzle-orm'
import type { DivisionCode, PersonId, PhotoId, PollId, PollPaperId } from '../../../contract/ids'
import type { Position } from '../../../platform/cursor'
import {
  division,
  household,
  membership,
  person,
  poll,
  pollBallot,
  pollPaper,
  pollPaperPerson,
  pollPaperPhoto,
  pollPaperSheet,
  pollVoter,
} from '../../../platform/db/schema'
import type { Reader, Tx } from '../../../platform/db/types'
import { withinReach } from '../../people/reach'

export type Paper = typeof pollPaper.$inferSelect

interface Contents {
  people: readonly PersonId[]
  /** One a paper, its choices in the order of their ids. */
  sheets: readonly (readonly string[])[]
  photos: readonly PhotoId[]
}

export async function insertPaper(tx: Tx, made: typeof pollPaper.$inferInsert, contents: Contents): Promise<void> {
  const paperId = made.id
  await tx.insert(pollPaper).values(made)
  await tx.insert(pollPaperPerson).values(contents.people.map((personId) => ({ paperId, personId })))
  await tx
    .insert(pollPaperSheet)
    .values(contents.sheets.map((choices, position) => ({ paperId, position, choices: [...choices] })))
  await tx.insert(pollPaperPhoto).values(contents.photos.map((photoId, position) => ({ paperId, photoId, position })))
}

export async function updatePaper(tx: Tx, id: PollPaperId, changes: Partial<Paper>): Promise<void> {
  await tx.update(pollPaper).set(changes).where(eq(pollPaper.id, id))
}

/** Which poll a list belongs to, without a lock. */
export async function findPollOfPaper(db: Reader, id: PollPaperId): Promise<PollId | null> {
  const rows = await db.select({ pollId: pollPaper.pollId }).from(pollPaper).where(eq(pollPaper.id, id))
  return rows[0]?.pollId ?? null
}

export async function lockPaper(tx: Tx, id: PollPaperId, reach: readonly DivisionCode[]): Promise<Paper | null> {
  const rows = await tx
    .select()
    .from(pollPaper)
    .where(and(eq(pollPaper.id, id), withinReach(pollPaper.villageCode, reach)))
    .for('update')
  return rows[0] ?? null
}

const named = { paper: pollPaper, poll, villageName: division.name }

export async function findPaper(db: Reader, id: PollPaperId, reach: readonly DivisionCode[]) {
  const rows = await db
    .select(named)
    .from(pollPaper)
    .innerJoin(poll, eq(poll.id, pollPaper.pollId))
    .innerJoin(division, eq(division.code, pollPaper.villageCode))
    .where(and(eq(pollPaper.id, id), withinReach(pollPaper.villageCode, reach)))
  return rows[0] ?? null
}

/** Lists within reach, the latest first. */
export async function findPapers(
  db: Reader,
  reach: readonly DivisionCode[],
  before: Position<PollPaperId> | undefined,
  limit: number,
) {
  const { enteredAt, id } = pollPaper
  const earlier = before && or(lt(enteredAt, before.at), and(eq(enteredAt, before.at), lt(id, before.id)))
  return db
    .select(named)
    .from(pollPaper)
    .innerJoin(poll, eq(poll.id, pollPaper.pollId))
    .innerJoin(division, eq(division.code, pollPaper.villageCode))
    .where(and(withinReach(pollPaper.villageCode, reach), earlier))
    .orderBy(desc(enteredAt), desc(id))
    .limit(limit)
}

/** How many people stand on each list. */
export async function countListed(db: Reader, ids: readonly PollPaperId[]): Promise<Map<PollPaperId, number>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: pollPaperPerson.paperId, people: count() })
    .from(pollPaperPerson)
    .where(inArray(pollPaperPerson.paperId, [...ids]))
    .groupBy(pollPaperPerson.paperId)
  return new Map(rows.map((row) => [row.id, row.people]))
}

/** People on a list by name, with the group they live in. */
export async function findListed(db: Reader, id: PollPaperId) {
  return db
    .select({ personId: person.id, name: person.name, group: household.group })
    .from(pollPaperPerson)
    .innerJoin(person, eq(person.id, pollPaperPerson.personId))
    .leftJoin(membership, and(eq(membership.personId, person.id), isNull(membership.until)))
    .leftJoin(household, eq(household.id, membership.householdId))
    .where(eq(pollPaperPerson.paperId, id))
    .orderBy(asc(person.pinyin), asc(person.id))
}

/** What the papers say, in the order in which they lay. */
export async function findSheets(db: Reader, id: PollPaperId): Promise<string[][]> {
  const rows = await db
    .select({ choices: pollPaperSheet.choices })
    .from(pollPaperSheet)
    .where(eq(pollPaperSheet.paperId, id))
    .orderBy(asc(pollPaperSheet.position))
  return rows.map((row) => row.choices)
}

export async function findListPhotos(db: Reader, id: PollPaperId): Promise<PhotoId[]> {
  const rows = await db
    .select({ id: pollPaperPhoto.photoId })
    .from(pollPaperPhoto)
    .where(eq(pollPaperPhoto.paperId, id))
    .orderBy(asc(pollPaperPhoto.position))
  return rows.map((row) => row.id)
}

/** Takes some photos from lists of votes that closed before; answers which. */
export async function takeOldListPhotos(tx: Tx, closedBefore: Date, atMost: number): Promise<PhotoId[]> {
  const old = tx
    .select({ id: pollPaperPhoto.photoId })
    .from(pollPaperPhoto)
    .innerJoin(pollPaper, eq(pollPaper.id, pollPaperPhoto.paperId))
    .innerJoin(poll, eq(poll.id, pollPaper.pollId))
    .where(and(lt(poll.closesAt, closedBefore), inArray(poll.status, ['counted', 'cancelled'])))
    .limit(atMost)
  const rows = await tx
    .delete(pollPaperPhoto)
    .where(inArray(pollPaperPhoto.photoId, old))
    .returning({ id: pollPaperPhoto.photoId })
  return rows.map((row) => row.id)
}

/** The list that a photo shows. */
export async function findPaperOfPhoto(db: Reader, photoId: PhotoId): Promise<Paper | null> {
  const rows = await db
    .select({ paper: pollPaper })
    .from(pollPaperPhoto)
    .innerJoin(pollPaper, eq(pollPaper.id, pollPaperPhoto.paperId))
    .where(eq(pollPaperPhoto.photoId, photoId))
  return rows[0]?.paper ?? null
}

/** Of some people, who has voted in a poll or stands on a list that waits, by name. */
export async function findBusy(db: Reader, pollId: PollId, people: readonly PersonId[]): Promise<string[]> {
  const voted = db
    .select({ id: pollVoter.personId })
    .from(pollVoter)
    .where(and(eq(pollVoter.pollId, pollId), inArray(pollVoter.personId, [...people])))
  const rows = await db
    .select({ name: person.name })
    .from(person)
    .where(and(inArray(person.id, [...people]), or(inArray(person.id, voted), inArray(person.id, waiting(db, pollId)))))
    .orderBy(asc(person.pinyin))
  return rows.map((row) => row.name)
}

const waiting = (db: Reader, pollId: PollId) =>
  db
    .select({ id: pollPaperPerson.personId })
    .from(pollPaperPerson)
    .innerJoin(pollPaper, eq(pollPaper.id, pollPaperPerson.paperId))
    .where(and(eq(pollPaper.pollId, pollId), eq(pollPaper.status, 'entered')))

export async function isOnOpenList(db: Reader, pollId: PollId, personId: PersonId): Promise<boolean> {
  const rows = await db
    .select({ id: person.id })
    .from(person)
    .where(and(eq(person.id, personId), inArray(person.id, waiting(db, pollId))))
  return rows.length > 0
}

/** Everybody of a list has voted; answers the names of who had before. */
export async function insertListedVoters(tx: Tx, { id, pollId }: Paper, now: Date): Promise<string[]> {
  const listed = await findListed(tx, id)
  const rows = await tx
    .insert(pollVoter)
    .values(listed.map(({ personId }) => ({ pollId, personId, votedAt: now, paperId: id })))
    .onConflictDoNothing()
    .returning({ personId: pollVoter.personId })
  const entered = new Set(rows.map((row) => row.personId))
  return listed.filter((one) => !entered.has(one.personId)).map((one) => one.name)
}

/** Puts a list's papers into the box, of no phone and no minute. */
export async function insertPapersBallots(tx: Tx, { id, pollId, villageCode }: Paper): Promise<void> {
  await tx.insert(pollBallot).select(
    tx
      .select({
        id: sql`gen_random_uuid()`.as('id'),
        pollId: sql`${pollId}::uuid`.as('poll_id'),
        choices: pollPaperSheet.choices,
        villageCode: sql`${villageCode}::text`.as('village_code'),
        minute: sql`null::timestamptz`.as('minute'),
        phone: sql`null::bytea`.as('phone'),
      })
      .from(pollPaperSheet)
      .where(eq(pollPaperSheet.paperId, id)),
  )
}

/** Lists that nobody confirmed lapse with the count; answers how many papers lay in them. */
export async function lapsePapers(tx: Tx, pollId: PollId): Promise<number> {
  const lapsed = await tx
    .update(pollPaper)
    .set({ status: 'lapsed' })
    .where(and(eq(pollPaper.pollId, pollId), eq(pollPaper.status, 'entered')))
    .returning({ id: pollPaper.id })
  const people = await countListed(
    tx,
    lapsed.map((one) => one.id),
  )
  return [...people.values()].reduce((sum, one) => sum + one, 0)
}

/** Nobody reads a paper again once they are all counted or thrown away. */
export async function forgetSheets(tx: Tx, pollId: PollId): Promise<void> {
  const papers = tx.select({ id: pollPaper.id }).from(pollPaper).where(eq(pollPaper.pollId, pollId))
  await tx.delete(pollPaperSheet).where(inArray(pollPaperSheet.paperId, papers))
}
