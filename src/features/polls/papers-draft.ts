import * as v from 'valibot'
import { PersonId, PollId } from '../../../cloudfunctions/contract/ids'
import type { PaperPollsView } from '../../../cloudfunctions/contract/polls'
import type { FieldErrors } from '../../i18n/field-errors'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import type { LocalPhoto } from '../../services/photos'

/** Papers half entered, kept on the clerk's phone until they are sent. */
export const PapersDraft = v.object({
  pollId: v.optional(PollId),
  heldOn: v.optional(v.string()),
  people: v.array(v.object({ personId: PersonId, name: v.string() })),
  papers: v.array(v.array(v.string())),
})
export type PapersDraft = v.InferOutput<typeof PapersDraft>

export const BLANK: PapersDraft = { people: [], papers: [[]] }

const words = t.polls.papers.form

export type PaperPoll = PaperPollsView['polls'][number]

/** Whether a paper is valid, or invalid on purpose: with nothing on it. */
const isExact = (paper: readonly string[], { choose, chooseAtFirst }: PaperPoll): boolean =>
  [0, choose, chooseAtFirst].includes(paper.length)

/** What is not right yet, by field; empty when it can be sent. */
export function errorsOf(
  { heldOn, people, papers }: PapersDraft,
  poll: PaperPoll | undefined,
  photos: readonly LocalPhoto[],
): FieldErrors {
  const wrong = papers.flatMap((paper, at) => (poll && !isExact(paper, poll) ? [at + 1] : []))
  const unequal = fill(words.matchWrong, { people: people.length, papers: papers.length })
  const inexact = fill(words.exactWrong, { numbers: wrong.join('、') })
  return {
    ...(poll ? {} : { pollId: t.faults.required }),
    ...(heldOn === undefined ? { heldOn: t.faults.required } : {}),
    ...(people.length === 0 ? { people: t.faults.required } : {}),
    ...(photos.length === 0 ? { photos: t.faults.required } : {}),
    ...(wrong.length > 0 ? { papers: inexact } : papers.length === people.length ? {} : { papers: unequal }),
  }
}
