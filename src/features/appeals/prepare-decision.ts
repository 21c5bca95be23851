import type { AppealSheet, DecideAppealInput } from '../../../cloudfunctions/contract/appeals'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import type { DecisionDraft } from './decision-draft'

/** A decision that can be taken, or the sentences that say what is missing. */
export type Prepared = { ready: true; input: DecideAppealInput } | { ready: false; missing: string[] }

export type Rule = AppealSheet['rules'][number]

export const ruleOf = (sheet: AppealSheet, draft: DecisionDraft): Rule | undefined =>
  sheet.rules.find((rule) => rule.code === draft.ruleCode)

export const publicTextOf = (sheet: AppealSheet, draft: DecisionDraft): string =>
  draft.publicText ?? sheet.publicText ?? ''

const within = (text: string, min: number, max: number): boolean => {
  const { length } = text.trim()
  return length >= min && length <= max
}

function wordsFaults({ words }: DecisionDraft): string[] {
  const { length } = words.trim()
  if (length < LIMITS.reasonMin) return [fill(t.appeals.missing.words, { limit: LIMITS.reasonMin })]
  return length > LIMITS.reasonMax ? [fill(t.appeals.missing.tooLong, { limit: LIMITS.reasonMax })] : []
}

/** The evidence of the rule that was ticked; ticks of another rule do not count. */
const seenOf = (rule: Rule, draft: DecisionDraft) => rule.evidence.filter((code) => draft.evidenceSeen.includes(code))

/** What an acceptance lacks: the same that an approving ballot needs. (Domain: review, ballot, recusal.) */
function acceptFaults(sheet: AppealSheet, draft: DecisionDraft, rule: Rule | undefined): string[] {
  const words = t.appeals.missing
  const { publicTextMin: min, publicTextMax: max } = LIMITS
  const unjudged = sheet.photos.filter((photo) => photo.status === 'human' && !draft.verdicts[photo.photoId]).length
  return [
    ...wordsFaults(draft),
    ...(rule === undefined ? [words.rule] : []),
    ...(rule && rule.evidence.length > 0 && seenOf(rule, draft).length === 0 ? [words.evidence] : []),
    ...(within(publicTextOf(sheet, draft), min, max) ? [] : [fill(words.publicText, { min, max })]),
    ...(unjudged > 0 ? [fill(words.photos, { count: unjudged })] : []),
  ]
}

/** The decision of a draft. */
export function prepareDecision(sheet: AppealSheet, draft: DecisionDraft): Prepared {
  const { appealId, version } = sheet
  const words = draft.words.trim()
  switch (draft.outcome) {
    case undefined:
      return { ready: false, missing: [t.appeals.missing.choice] }
    case 'accepted': {
      const rule = ruleOf(sheet, draft)
      const missing = acceptFaults(sheet, draft, rule)
      if (rule === undefined || missing.length > 0) return { ready: false, missing }
      const { units } = draft
      const publicText = draft.publicText?.trim()
      const photos = sheet.photos.flatMap(({ photoId, status }) => {
        const verdict = draft.verdicts[photoId]
        return status === 'human' && verdict ? [{ photoId, verdict }] : []
      })
      const award = { ruleCode: rule.code, units, evidenceSeen: seenOf(rule, draft) }
      return { ready: true, input: { outcome: 'accepted', appealId, version, words, ...award, publicText, photos } }
    }
    case 'declined': {
      const { reason } = draft
      const missing = wordsFaults(draft)
      if (reason === undefined) return { ready: false, missing: [t.appeals.missing.reason, ...missing] }
      if (missing.length > 0) return { ready: false, missing }
      return { ready: true, input: { outcome: 'declined', appealId, version, reason, words } }
    }
  }
}
