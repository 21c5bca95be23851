import type { ErrorCode, FieldIssue } from '../contract/errors'

/** A refusal with a code of the contract. Anything else that is thrown is a fault of ours and answers INTERNAL. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly more: { fields?: FieldIssue[]; reasons?: string[]; retryAfter?: number } = {},
  ) {
    super(code)
    this.name = 'AppError'
  }
}

/** Returns `value`, or refuses with `code` where there is none. */
export function orRefuse<T>(value: T | null | undefined, code: ErrorCode = 'NOT_FOUND'): T {
  if (value === null || value === undefined) throw new AppError(code)
  return value
}
