import { eq, inArray } from 'drizzle-orm'
import {
  ballot,
  deed,
  deedAppeal,
  deedHelped,
  deedPraised,
  deedWitness,
  electorateSeat,
  kinship,
  ledgerEntry,
  membership,
  notice,
  noticeLine,
  objection,
  objectionAnswer,
  review,
} from '../../../cloudfunctions/platform/db/schema'
import type { World } from './world'

/** What the village wrote down, read from its tables and by nothing of the product. */
export async function readRecords({ village: { db }, code }: World) {
  const deeds = await db.select().from(deed).where(eq(deed.villageCode, code))
  const reviews = await db.select().from(review).where(eq(review.divisionCode, code))
  const notices = await db.select().from(notice).where(eq(notice.divisionCode, code))
  const deedIds = deeds.map((one) => one.id)
  const reviewIds = reviews.map((one) => one.id)
  const noticeIds = notices.map((one) => one.id)
  return {
    deeds,
    reviews,
    notices,
    praised: await db.select().from(deedPraised).where(inArray(deedPraised.deedId, deedIds)),
    helped: await db.select().from(deedHelped).where(inArray(deedHelped.deedId, deedIds)),
    witnesses: await db.select().from(deedWitness).where(inArray(deedWitness.deedId, deedIds)),
    seats: await db.select().from(electorateSeat).where(inArray(electorateSeat.reviewId, reviewIds)),
    ballots: await db.select().from(ballot).where(inArray(ballot.reviewId, reviewIds)),
    lines: await db.select().from(noticeLine).where(inArray(noticeLine.noticeId, noticeIds)),
    objections: await db.select().from(objection).where(inArray(objection.noticeId, noticeIds)),
    answers: await db.select().from(objectionAnswer),
    entries: await db.select().from(ledgerEntry).where(eq(ledgerEntry.villageCode, code)),
    appeals: await db.select().from(deedAppeal).where(inArray(deedAppeal.deedId, deedIds)),
    kin: await db.select().from(kinship),
    memberships: await db.select().from(membership),
  }
}

export type Records = Awaited<ReturnType<typeof readRecords>>
export type ReviewRow = Records['reviews'][number]
