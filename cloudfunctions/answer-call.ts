import { callTRPCProcedure, TRPCError } from '@trpc/server'
import * as v from 'valibot'
import { CallRequest, type CallResponse } from './contract/envelope'
import { fieldIssues } from './contract/field-issues'
import type { AccountId } from './contract/ids'
import { LIMITS } from './contract/limits'
import { auditActorOf, type Village } from './domain/context'
import { limitCall } from './domain/limit-calls'
import { loadActor, type Through } from './domain/people/actor'
import type { CallContext } from './domain/procedure'
import { AppError } from './platform/app-error'
import { countyDate } from './platform/county-time'
import { databaseFaultOf, isTransient } from './platform/db/errors'
import { newId } from './platform/ids'
import { underIntent } from './platform/intents'
import { faultFields } from './platform/log'
import { PROCEDURES } from './procedures'
import { appRouter } from './router'

/** Whom the transport vouches for. */
export interface Caller {
  accountId: AccountId | null
  /** The browser's session, where there is one. */
  through?: Through | undefined
}

/** SQLSTATE class 22, "data exception": a value of the caller's that no column holds, such as a zero byte or the year 0. */
const UNSTORABLE = /^22/

/**
 * Answers one call, from a function or from the host: the only way into the village. Never throws; what is not a refusal
 * of the contract is logged under the request id and answered as INTERNAL, with no word of what went wrong.
 */
export async function answerCall(
  village: Village,
  caller: Caller,
  request: unknown,
  requestId = newId(),
): Promise<CallResponse> {
  try {
    return { ok: true, data: await perform(village, caller, request), requestId }
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal.code === 'INTERNAL' || refusal.code === 'BUSY')
      village.log.error('call failed', { requestId, path: pathOf(request), ...faultFields(error) })
    else if (databaseFaultOf(error))
      village.log.warn('call refused by the database', { requestId, path: pathOf(request), ...faultFields(error) })
    return { ok: false, error: { code: refusal.code, requestId, ...refusal.more } }
  }
}

async function perform(village: Village, caller: Caller, request: unknown): Promise<unknown> {
  const parsed = v.safeParse(CallRequest, request)
  if (!parsed.success) throw new AppError('INVALID_INPUT', { fields: fieldIssues(parsed.issues) })
  if (Buffer.byteLength(JSON.stringify(parsed.output)) > LIMITS.callBytes) throw new AppError('CALL_TOO_LARGE')
  const { path, input, intent, person } = parsed.output
  const procedure = PROCEDURES.get(path)
  if (!procedure) throw new AppError('UNKNOWN_PROCEDURE')
  const now = village.clock.now()
  const actor = caller.accountId ? await loadActor(village.db, caller.accountId, countyDate(now), caller.through) : null
  if (person && actor && actor.person?.personId !== person) throw new AppError('PERSON_CHANGED')
  if (actor) limitCall(village.limits, actor, { kind: procedure.kind, path })
  if (procedure.kind === 'query') {
    return run(path, input, { village, actor, reading: { db: village.db, now, village }, writing: null })
  }
  if (!actor) throw new AppError('NOT_SIGNED_IN')
  if (!intent) throw new AppError('INTENT_REQUIRED')
  const command = { accountId: actor.accountId, intent, path, input, now }
  return village.db.transaction((tx) =>
    underIntent(tx, command, () => {
      const writing = { tx, now, by: auditActorOf(actor), village }
      return run(path, input, { village, actor, reading: { db: tx, now, village }, writing })
    }),
  )
}

function run(path: string, input: unknown, ctx: CallContext): Promise<unknown> {
  const type = ctx.writing ? 'mutation' : 'query'
  return callTRPCProcedure({
    router: appRouter,
    path,
    type,
    batchIndex: 0,
    signal: undefined,
    getRawInput: async () => input,
    ctx,
  })
}

function refusalOf(error: unknown): AppError {
  if (error instanceof AppError) return error
  if (error instanceof TRPCError) {
    if (error.cause instanceof AppError) return error.cause
    const issues =
      error.code === 'BAD_REQUEST' && error.cause && 'issues' in error.cause ? error.cause.issues : undefined
    if (Array.isArray(issues)) return new AppError('INVALID_INPUT', { fields: fieldIssues(issues) })
  }
  if (UNSTORABLE.test(databaseFaultOf(error)?.code ?? '')) return new AppError('INVALID_INPUT')
  return new AppError(isTransient(error) ? 'BUSY' : 'INTERNAL')
}

const pathOf = (request: unknown): string | undefined => {
  const parsed = v.safeParse(CallRequest, request)
  return parsed.success ? parsed.output.path : undefined
}
