import type { EntryStatus } from '../../../contract/exemplar-words'
import type { ContestId } from '../../../contract/ids'
import type { PollOf, PollSheet } from '../../polls/handlers'
import { lockContest } from '../campaigns/contest.repository'
import { closeVote } from '../campaigns/move-stage'
import { consentStands } from '../candidates/consent'
import { type CandidatePhoto, photosOfCandidacies } from '../candidates/photos'
import { findContestsToVote, findEntriesToVote } from './vote.repository'

type Entry = Awaited<ReturnType<typeof findEntriesToVote>>[number]

/** From the vetting on, until something ends it. */
const STANDING: readonly EntryStatus[] = ['vetted', 'voted', 'scored', 'onNotice', 'chosen']

const stands = (entry: Entry): boolean => STANDING.includes(entry.status) && consentStands(entry)

const choiceOf = (entry: Entry, photo: CandidatePhoto | undefined): PollSheet['choices'][number] => ({
  choiceId: entry.entryId,
  name: entry.name,
  villageName: entry.villageName,
  story: entry.story,
  why: entry.why ?? '',
  photoId: photo?.photoId ?? null,
})

/** A contest serves the public vote through these: one vote a contest, one choice an entry. */
export const exemplarPoll: PollOf = {
  async choicesOf(db, subjectId) {
    const entries = await findEntriesToVote(db, [subjectId as ContestId])
    return entries.map((one) => ({ choiceId: one.entryId, personId: one.personId, stands: stands(one) }))
  },

  async lock(w, subjectId) {
    await lockContest(w.tx, subjectId as ContestId)
  },

  async describe(r, subjectIds) {
    const ids = subjectIds.map((id) => id as ContestId)
    const entries = await findEntriesToVote(r.db, ids)
    const photos = await photosOfCandidacies(
      r.db,
      entries.map((one) => one.candidacyId),
    )
    const sheets = (await findContestsToVote(r.db, ids)).map(({ contestId, category, year, divisionName }) => {
      const choices = entries
        .filter((one) => one.contestId === contestId && stands(one))
        .map((one) => choiceOf(one, photos.get(one.candidacyId)?.[0]))
      return [contestId as string, { campaignName: String(year), category, divisionName, choices }] as const
    })
    return new Map(sheets)
  },

  onClosed: (w, subjectId) => closeVote(w, subjectId as ContestId),
}
