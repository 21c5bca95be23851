import { asc, eq, inArray } from 'drizzle-orm'
import type { ContestId } from '../../../contract/ids'
import {
  division,
  exemplarCampaign,
  exemplarCandidacy,
  exemplarContest,
  exemplarEntry,
  person,
} from '../../../platform/db/schema'
import type { Reader } from '../../../platform/db/types'

/** Entries of contests that reached the vote, with what their page shows. */
export async function findEntriesToVote(db: Reader, contestIds: readonly ContestId[]) {
  return db
    .select({
      contestId: exemplarEntry.contestId,
      entryId: exemplarEntry.id,
      status: exemplarEntry.status,
      why: exemplarEntry.upwardReason,
      personId: exemplarCandidacy.personId,
      consent: exemplarCandidacy.consent,
      guardianConsent: exemplarCandidacy.guardianConsent,
      story: exemplarCandidacy.story,
      name: person.name,
      villageName: division.name,
      candidacyId: exemplarCandidacy.id,
    })
    .from(exemplarEntry)
    .innerJoin(exemplarCandidacy, eq(exemplarCandidacy.id, exemplarEntry.candidacyId))
    .innerJoin(person, eq(person.id, exemplarCandidacy.personId))
    .innerJoin(division, eq(division.code, exemplarCandidacy.villageCode))
    .where(inArray(exemplarEntry.contestId, [...contestIds]))
    .orderBy(asc(exemplarEntry.id))
}

export async function findContestsToVote(db: Reader, contestIds: readonly ContestId[]) {
  return db
    .select({
      contestId: exemplarContest.id,
      category: exemplarContest.category,
      year: exemplarCampaign.year,
      divisionName: division.name,
    })
    .from(exemplarContest)
    .innerJoin(exemplarCampaign, eq(exemplarCampaign.id, exemplarContest.campaignId))
    .innerJoin(division, eq(division.code, exemplarContest.divisionCode))
    .where(inArray(exemplarContest.id, [...contestIds]))
}
