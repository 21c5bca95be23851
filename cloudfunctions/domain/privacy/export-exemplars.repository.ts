import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { PersonId } from '../../contract/ids'
import {
  division,
  exemplarAppeal,
  exemplarCampaign,
  exemplarCandidacy,
  exemplarContest,
  exemplarEntry,
  exemplarHonour,
  exemplarRevocation,
  exemplarScore,
  exemplarVettingLine,
  poll,
  pollPaper,
  pollPaperPerson,
  pollVoter,
} from '../../platform/db/schema'
import type { Reader } from '../../platform/db/types'
import { beyond, type Slice } from './export.repository'

export const candidacyRows = (db: Reader, me: PersonId, slice: Slice) =>
  db
    .select({
      key: exemplarCandidacy.id,
      candidacy: exemplarCandidacy,
      year: exemplarCampaign.year,
      villageName: division.name,
    })
    .from(exemplarCandidacy)
    .innerJoin(exemplarCampaign, eq(exemplarCampaign.id, exemplarCandidacy.campaignId))
    .innerJoin(division, eq(division.code, exemplarCandidacy.villageCode))
    .where(
      and(eq(exemplarCandidacy.personId, me), isNull(exemplarCandidacy.erasedAt), beyond(exemplarCandidacy.id, slice)),
    )
    .orderBy(asc(exemplarCandidacy.id))
    .limit(slice.limit)

export const entryRows = (db: Reader, me: PersonId, slice: Slice) =>
  db
    .select({
      key: exemplarEntry.id,
      entry: exemplarEntry,
      contest: exemplarContest,
      divisionName: division.name,
      appeal: exemplarAppeal,
      honour: exemplarHonour,
    })
    .from(exemplarEntry)
    .innerJoin(exemplarCandidacy, eq(exemplarCandidacy.id, exemplarEntry.candidacyId))
    .innerJoin(exemplarContest, eq(exemplarContest.id, exemplarEntry.contestId))
    .innerJoin(division, eq(division.code, exemplarContest.divisionCode))
    .leftJoin(exemplarAppeal, eq(exemplarAppeal.entryId, exemplarEntry.id))
    .leftJoin(exemplarHonour, eq(exemplarHonour.entryId, exemplarEntry.id))
    .where(and(eq(exemplarCandidacy.personId, me), beyond(exemplarEntry.id, slice)))
    .orderBy(asc(exemplarEntry.id))
    .limit(slice.limit)

/** Some of their entries: what was said at one level is several rows under one key, and never cut in two. */
const someEntries = (db: Reader, me: PersonId, slice: Slice) =>
  db
    .select({ id: exemplarEntry.id })
    .from(exemplarEntry)
    .innerJoin(exemplarCandidacy, eq(exemplarCandidacy.id, exemplarEntry.candidacyId))
    .where(and(eq(exemplarCandidacy.personId, me), beyond(exemplarEntry.id, slice)))
    .orderBy(asc(exemplarEntry.id))
    .limit(slice.limit)

export const vettingRows = (db: Reader, me: PersonId, slice: Slice) =>
  db
    .select({ key: exemplarEntry.id, signed: exemplarVettingLine, level: exemplarContest.level })
    .from(exemplarVettingLine)
    .innerJoin(exemplarEntry, eq(exemplarEntry.id, exemplarVettingLine.entryId))
    .innerJoin(exemplarContest, eq(exemplarContest.id, exemplarEntry.contestId))
    .where(inArray(exemplarEntry.id, someEntries(db, me, slice)))
    .orderBy(asc(exemplarEntry.id), asc(exemplarVettingLine.round), asc(exemplarVettingLine.line))

/** Points and reasons once the contest is over, in no order that tells who gave them. */
export const scoreRows = (db: Reader, me: PersonId, slice: Slice) =>
  db
    .select({ key: exemplarEntry.id, score: exemplarScore, level: exemplarContest.level })
    .from(exemplarScore)
    .innerJoin(exemplarEntry, eq(exemplarEntry.id, exemplarScore.entryId))
    .innerJoin(exemplarContest, eq(exemplarContest.id, exemplarEntry.contestId))
    .where(and(eq(exemplarContest.stage, 'closed'), inArray(exemplarEntry.id, someEntries(db, me, slice))))
    .orderBy(asc(exemplarEntry.id), asc(exemplarScore.points), asc(exemplarScore.reason))

export const revocationRows = (db: Reader, me: PersonId, slice: Slice) =>
  db
    .select({ key: exemplarRevocation.id, revocation: exemplarRevocation })
    .from(exemplarRevocation)
    .innerJoin(exemplarHonour, eq(exemplarHonour.id, exemplarRevocation.honourId))
    .innerJoin(exemplarEntry, eq(exemplarEntry.id, exemplarHonour.entryId))
    .innerJoin(exemplarCandidacy, eq(exemplarCandidacy.id, exemplarEntry.candidacyId))
    .where(and(eq(exemplarCandidacy.personId, me), beyond(exemplarRevocation.id, slice)))
    .orderBy(asc(exemplarRevocation.id))
    .limit(slice.limit)

/** That they voted and when: what they chose stands nowhere beside their name (docs/decisions/0021). */
export const voteRows = (db: Reader, me: PersonId, slice: Slice) =>
  db
    .select({ key: pollVoter.pollId, voter: pollVoter, divisionName: division.name })
    .from(pollVoter)
    .innerJoin(poll, eq(poll.id, pollVoter.pollId))
    .innerJoin(division, eq(division.code, poll.divisionCode))
    .where(and(eq(pollVoter.personId, me), beyond(pollVoter.pollId, slice)))
    .orderBy(asc(pollVoter.pollId))
    .limit(slice.limit)

export const voteListRows = (db: Reader, me: PersonId, slice: Slice) =>
  db
    .select({ key: pollPaper.id, paper: pollPaper, villageName: division.name })
    .from(pollPaperPerson)
    .innerJoin(pollPaper, eq(pollPaper.id, pollPaperPerson.paperId))
    .innerJoin(division, eq(division.code, pollPaper.villageCode))
    .where(and(eq(pollPaperPerson.personId, me), beyond(pollPaper.id, slice)))
    .orderBy(asc(pollPaper.id))
    .limit(slice.limit)
