import type { ExportPart } from '../../contract/privacy-export'
import * as held from './export-exemplars.repository'
import { ofPerson, type PartsOf, when } from './export-part'

/** What the selection of exemplars and its votes hold about a person: nobody who decided is named. */
export const EXEMPLAR_PARTS = {
  candidacies: ofPerson(async (db, { personId }, slice) =>
    (await held.candidacyRows(db, personId, slice)).map(({ key, candidacy, year, villageName }) => {
      const { category, story, consent, guardianConsent, recommendedAt } = candidacy
      const answers = { consent, guardianConsent: guardianConsent ?? undefined }
      return {
        key,
        row: { year, category, villageName, story, ...answers, recommendedAt: recommendedAt.toISOString() },
      }
    }),
  ),

  contests: ofPerson(async (db, { personId }, slice) =>
    (await held.entryRows(db, personId, slice)).map(({ key, entry, contest, divisionName, appeal, honour }) => {
      const { status, enteredAt, ending, endWords, total } = entry
      const { category, level } = contest
      const ended = { ending: ending ?? undefined, endWords: endWords ?? undefined, total: total ?? undefined }
      const appealed = appeal && {
        ...{ words: appeal.words, appealedAt: appeal.appealedAt.toISOString() },
        ...{ upheld: appeal.upheld ?? undefined, decisionWords: appeal.decisionWords ?? undefined },
      }
      const held = honour && { status: honour.status, chosenOn: honour.chosenOn, endedOn: honour.endedOn ?? undefined }
      const about = { category, level, divisionName, status, enteredAt: enteredAt.toISOString() }
      return { key, row: { ...about, ...ended, appeal: appealed ?? undefined, honour: held ?? undefined } }
    }),
  ),

  vetting: ofPerson(async (db, { personId }, slice) =>
    (await held.vettingRows(db, personId, slice)).map(({ key, signed, level }) => {
      const { line, opinion, words, signedAt } = signed
      return { key, row: { level, line, opinion, words, signedAt: signedAt.toISOString() } }
    }),
  ),

  scores: ofPerson(async (db, { personId }, slice) =>
    (await held.scoreRows(db, personId, slice)).map(({ key, score: { points, reason }, level }) => {
      return { key, row: { level, points, reason } }
    }),
  ),

  revocations: ofPerson(async (db, { personId }, slice) =>
    (await held.revocationRows(db, personId, slice)).map(({ key, revocation }) => {
      const { reason, proposedAt, hearingAt, place, heardWords, endedAt, revoked, appealWords } = revocation
      const proposed = { reason, proposedAt: proposedAt.toISOString(), hearingAt: hearingAt.toISOString(), place }
      const became = { endedAt: when(endedAt), revoked: revoked ?? undefined }
      return {
        key,
        row: { ...proposed, heardWords: heardWords ?? undefined, ...became, appealWords: appealWords ?? undefined },
      }
    }),
  ),

  votes: ofPerson(async (db, { personId }, slice) =>
    (await held.voteRows(db, personId, slice)).map(({ key, voter: { votedAt, paperId }, divisionName }) => ({
      key,
      row: { divisionName, votedAt: votedAt.toISOString(), onPaper: paperId !== null },
    })),
  ),

  voteLists: ofPerson(async (db, { personId }, slice) =>
    (await held.voteListRows(db, personId, slice)).map(
      ({ key, paper: { heldOn, status, enteredAt }, villageName }) => ({
        key,
        row: { villageName, heldOn, status, enteredAt: enteredAt.toISOString() },
      }),
    ),
  ),
} satisfies Partial<PartsOf<ExportPart>>
