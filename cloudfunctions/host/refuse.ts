import type { FastifyReply } from 'fastify'
import { type CallError, ERRORS, type ErrorCode } from '../contract/errors'
import { AppError } from '../platform/app-error'
import { isTransient } from '../platform/db/errors'

type More = Pick<CallError, 'fields' | 'reasons' | 'retryAfter'>

/** Tells proxies and tools, too, when to come back. */
export function sayWhen(reply: FastifyReply, { retryAfter }: CallError): void {
  if (retryAfter !== undefined) reply.header('retry-after', retryAfter)
}

/** Answers a refusal in the one shape that every refusal has. */
export function refuse(reply: FastifyReply, code: ErrorCode, more: More = {}): FastifyReply {
  const error: CallError = { code, requestId: reply.request.id, ...more }
  sayWhen(reply, error)
  return reply.status(ERRORS[code].status).header('x-request-id', error.requestId).send({ ok: false, error })
}

/** Which refusals a route gives for a body that is too large, or of another kind than it takes. */
export interface BodyRefusals {
  tooLarge?: ErrorCode
  wrongType?: ErrorCode
}

declare module 'fastify' {
  interface FastifyContextConfig extends BodyRefusals {}
}

const CLIENT_FAULT = { from: 400, below: 500 }

/** The code of the contract for whatever was thrown: ours, the framework's or the database's. */
export function codeOf(
  error: Error & { code?: unknown; statusCode?: unknown },
  { tooLarge, wrongType }: BodyRefusals,
): ErrorCode {
  if (error instanceof AppError) return error.code
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return tooLarge ?? 'CALL_TOO_LARGE'
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return wrongType ?? 'INVALID_INPUT'
  if (isTransient(error)) return 'BUSY'
  const status = typeof error.statusCode === 'number' ? error.statusCode : 0
  return status >= CLIENT_FAULT.from && status < CLIENT_FAULT.below ? 'INVALID_INPUT' : 'INTERNAL'
}
