import * as v from 'valibot'
import {
  CANDIDATE_CONSENTS,
  ENTRY_ENDINGS,
  ENTRY_STATUSES,
  EXEMPLAR_CATEGORIES,
  HONOUR_STATUSES,
  VETTING_LINES,
  VETTING_OPINIONS,
} from './exemplar-words'
import { DateOnly, Instant } from './fields'
import { PAPER_STATUSES } from './polls'
import { DIVISION_LEVELS } from './roles'

const text = v.string()
const maybe = <T extends v.GenericSchema>(schema: T) => v.optional(schema)
const category = v.picklist(EXEMPLAR_CATEGORIES)
const level = v.picklist(DIVISION_LEVELS)

/** Of the selection of exemplars: what was written and decided about a person, and that they voted. Who decided is not named. */
export const EXEMPLAR_EXPORT_ROWS = {
  candidacies: v.object({
    year: v.number(),
    category,
    villageName: text,
    story: text,
    consent: v.picklist(CANDIDATE_CONSENTS),
    guardianConsent: maybe(v.picklist(CANDIDATE_CONSENTS)),
    recommendedAt: Instant,
  }),
  /** Each level that a candidacy reached. */
  contests: v.object({
    category,
    level,
    divisionName: text,
    status: v.picklist(ENTRY_STATUSES),
    enteredAt: Instant,
    ending: maybe(v.picklist(ENTRY_ENDINGS)),
    endWords: maybe(text),
    /** Sum of the points, since scoring closed. */
    total: maybe(v.number()),
    appeal: maybe(
      v.object({ words: text, appealedAt: Instant, upheld: maybe(v.boolean()), decisionWords: maybe(text) }),
    ),
    honour: maybe(v.object({ status: v.picklist(HONOUR_STATUSES), chosenOn: DateOnly, endedOn: maybe(DateOnly) })),
  }),
  vetting: v.object({
    level,
    line: v.picklist(VETTING_LINES),
    opinion: v.picklist(VETTING_OPINIONS),
    words: text,
    signedAt: Instant,
  }),
  /** Once the contest is over. */
  scores: v.object({ level, points: v.number(), reason: text }),
  revocations: v.object({
    reason: text,
    proposedAt: Instant,
    hearingAt: Instant,
    place: text,
    heardWords: maybe(text),
    endedAt: maybe(Instant),
    revoked: maybe(v.boolean()),
    appealWords: maybe(text),
  }),
  /** That they voted, never for whom. */
  votes: v.object({ divisionName: text, votedAt: Instant, onPaper: v.boolean() }),
  /** Lists of paper ballots on which they stand. */
  voteLists: v.object({ villageName: text, heldOn: DateOnly, status: v.picklist(PAPER_STATUSES), enteredAt: Instant }),
} as const satisfies Record<string, v.GenericSchema>
