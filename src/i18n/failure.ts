import type { FieldIssue } from '../../cloudfunctions/contract/errors'
import { RECUSAL_GROUNDS } from '../../cloudfunctions/contract/recusal-grounds'
import { failureOf } from '../services/failure-of'
import { NotAllowed } from '../services/not-allowed'
import { PhotoUnreadable } from '../services/photos/photo-unreadable'
import { evidenceWords } from './evidence'
import { fill } from './fill'
import * as t from './zh-CN'

/** The sentence under a field, filled with its limit. */
export function faultSentence(issue: Pick<FieldIssue, 'fault' | 'limit'>): string {
  return fill(t.faults[issue.fault], issue.limit === undefined ? {} : { limit: issue.limit })
}

function reasonWords(code: string): string {
  const ground = RECUSAL_GROUNDS.find((one) => one === code)
  return ground === undefined ? evidenceWords(code) : t.council.grounds[ground]
}

const MINUTE_SECONDS = 60

/** "过 2 分钟" */
function waitWords(seconds: number | undefined): string {
  if (seconds === undefined) return t.waits.while
  if (seconds < MINUTE_SECONDS) return fill(t.waits.seconds, { seconds })
  return fill(t.waits.minutes, { minutes: Math.ceil(seconds / MINUTE_SECONDS) })
}

/** What a person reads when a call failed: the rule, and what to do next. */
export function failureSentence(error: unknown): string {
  if (error instanceof NotAllowed) return t.permissions[error.what]
  if (error instanceof PhotoUnreadable) return t.common.photoUnreadable
  const failure = failureOf(error)
  if (failure === undefined) return t.errors.INTERNAL
  const reasons = failure.reasons.map(reasonWords).join('、')
  const sentence = fill(t.errors[failure.code], { wait: waitWords(failure.retryAfter) })
  return reasons === '' ? sentence : `${sentence}（${reasons}）`
}
