import type { FastifyInstance } from 'fastify'
import type { Log } from '../platform/log'

/** One line an answer: the route and never the address, which may hold a one-time ticket. */
export function logRequests(app: FastifyInstance, log: Log): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none'
    const took = Math.round(reply.elapsedTime)
    log.info('answered', { requestId: request.id, method: request.method, route, status: reply.statusCode, ms: took })
  })
}
