import type { CastBallotInput } from '../../../cloudfunctions/contract/council'
import type { ReviewId } from '../../../cloudfunctions/contract/ids'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import type { ReviewSheet } from '../../../cloudfunctions/contract/review-sheet'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import type { BallotDraft } from './ballot-draft'

/** A ballot that can be cast, or the sentences that say what is missing. */
export type Prepared = { ready: true; cast: CastBallotInput } | { ready: false; missing: string[] }

export type Rule = ReviewSheet['rules'][number]

export const ruleOf = (sheet: ReviewSheet, draft: BallotDraft): Rule | undefined =>
  sheet.rules.find((rule) => rule.code === draft.ruleCode)

/** What the rule's evidence list and the ticks have in common; ticks of another rule do not count. */
const seenOf = (rule: Rule, draft: BallotDraft) => rule.evidence.filter((code) => draft.evidenceSeen.includes(code))

const refused = (missing: string[]): Prepared => ({ ready: false, missing })
const ready = (cast: CastBallotInput): Prepared => ({ ready: true, cast })

interface About {
  reviewId: ReviewId
  sheet: ReviewSheet
  /** Nobody approves what they did not see: story and evidence were in sight. */
  shown: boolean
}

/** The ballot of a draft. (Domain: review, ballot, recusal — the evidence that the rule asks for is ticked as seen.) */
export function prepareBallot(about: About, draft: BallotDraft): Prepared {
  const { reviewId } = about
  switch (draft.choice) {
    case undefined:
      return refused([t.council.missing.choice])
    case 'approve':
      return approval(about, draft)
    case 'return': {
      const missing = faults(draft.question, t.council.missing.question)
      return missing.length > 0
        ? refused(missing)
        : ready({ choice: 'return', reviewId, question: draft.question.trim() })
    }
    case 'decline':
      return declining(reviewId, draft)
  }
}

function approval(about: About, draft: BallotDraft): Prepared {
  const { reviewId, sheet } = about
  const rule = ruleOf(sheet, draft)
  const missing = approvalFaults(about, rule, draft)
  if (rule === undefined || missing.length > 0) return refused(missing)
  const { units } = draft
  const evidenceSeen = seenOf(rule, draft)
  return ready({ choice: 'approve', reviewId, ruleCode: rule.code, units, evidenceSeen, version: sheet.deedVersion })
}

function approvalFaults({ sheet, shown }: About, rule: Rule | undefined, draft: BallotDraft): string[] {
  const words = t.council.missing
  const unjudged = sheet.photos.filter((photo) => photo.status === 'human').length
  return [
    ...(shown ? [] : [words.notShown]),
    ...(sheet.publicText === null ? [words.publicText] : []),
    ...(unjudged > 0 ? [fill(words.photos, { count: unjudged })] : []),
    ...(rule === undefined ? [words.rule] : []),
    ...(rule && rule.evidence.length > 0 && seenOf(rule, draft).length === 0 ? [words.evidence] : []),
  ]
}

function declining(reviewId: ReviewId, { reason, words }: BallotDraft): Prepared {
  const missing = faults(words, t.council.missing.words)
  if (reason === undefined) return refused([t.council.missing.reason, ...missing])
  return missing.length > 0 ? refused(missing) : ready({ choice: 'decline', reviewId, reason, words: words.trim() })
}

function faults(text: string, tooShort: string): string[] {
  const { length } = text.trim()
  if (length < LIMITS.reasonMin) return [fill(tooShort, { limit: LIMITS.reasonMin })]
  if (length > LIMITS.reasonMax) return [fill(t.council.missing.tooLong, { limit: LIMITS.reasonMax })]
  return []
}
