import { type CallError, ERRORS, type ErrorCode, type FieldIssue } from '../../cloudfunctions/contract/errors'

/** What can go wrong before the server has a say. All three may succeed later unchanged. */
export const CLIENT_FAILURES = ['OFFLINE', 'TIMEOUT', 'BAD_ANSWER'] as const
export type ClientFailure = (typeof CLIENT_FAILURES)[number]

const isClientFailure = (code: string): code is ClientFailure => CLIENT_FAILURES.some((one) => one === code)

/** A call that did not succeed: refused by the server with a code of the contract, or lost on the way. */
export class CallFailed extends Error {
  readonly code: ErrorCode | ClientFailure
  readonly requestId: string | undefined
  readonly fields: readonly FieldIssue[]
  readonly reasons: readonly string[]
  /** Seconds after which it is worth trying again, where the server knows. */
  readonly retryAfter: number | undefined

  constructor(failure: CallError | { code: ClientFailure }) {
    super(failure.code)
    this.name = 'CallFailed'
    this.code = failure.code
    this.requestId = 'requestId' in failure ? failure.requestId : undefined
    this.fields = 'fields' in failure ? (failure.fields ?? []) : []
    this.retryAfter = 'retryAfter' in failure ? failure.retryAfter : undefined
    this.reasons = 'reasons' in failure ? (failure.reasons ?? []) : []
  }

  /** The same call may succeed later; what became of a command is not known. */
  get retryable(): boolean {
    return isClientFailure(this.code) || ERRORS[this.code].retryable
  }
}
