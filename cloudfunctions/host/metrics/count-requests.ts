import type { FastifyInstance } from 'fastify'
import type { CallResponse } from '../../contract/envelope'
import { PROCEDURES } from '../../procedures'
import type { Metrics } from './registry'

const SECOND_MS = 1000

/** Counts every answer by its route, never by its address. */
export function countRequests(app: FastifyInstance, metrics: Metrics): void {
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none'
    const { method } = request
    metrics.add('yuexiang_http_answers_total', { route, method, status: reply.statusCode })
    metrics.observe('yuexiang_http_seconds', { route }, reply.elapsedTime / SECOND_MS)
  })
}

/** Counts a call by its procedure; whatever else a path may say is "none". */
export function countCall(metrics: Metrics, path: string, answer: CallResponse, ms: number): void {
  const procedure = PROCEDURES.has(path) ? path : 'none'
  metrics.add('yuexiang_calls_total', { procedure, code: answer.ok ? 'OK' : answer.error.code })
  metrics.observe('yuexiang_call_seconds', { procedure }, ms / SECOND_MS)
}
