import type { FastifyInstance } from 'fastify'
import { answerCall } from '../answer-call'
import { ERRORS } from '../contract/errors'
import { LIMITS } from '../contract/limits'
import type { Host } from './host'
import { countCall } from './metrics/count-requests'
import { sayWhen } from './refuse'
import { tokenOf } from './session-cookie'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** `POST /call/<path>`: the envelope of the contract, its path in the address. */
export function callRoute(app: FastifyInstance, { village, sessions, metrics }: Host): void {
  const options = { bodyLimit: LIMITS.callBytes, config: { tooLarge: 'CALL_TOO_LARGE' } } as const
  app.post<{ Params: { path: string } }>('/call/:path', options, async (request, reply) => {
    const caller = await sessions.callerOf(tokenOf(request))
    const body = isRecord(request.body) ? request.body : {}
    const call = { path: request.params.path, input: body.input, intent: body.intent, person: body.person }
    const answer = await answerCall(village, caller, call, request.id)
    if (metrics) countCall(metrics, call.path, answer, reply.elapsedTime)
    if (!answer.ok) sayWhen(reply, answer.error)
    return reply.status(answer.ok ? 200 : ERRORS[answer.error.code].status).send(answer)
  })
}
