import type { FastifyInstance } from 'fastify'
import type { Host } from './host'
import { readinessOf } from './readiness'
import { clearToken, tokenOf } from './session-cookie'

/**
 * `GET /health`: the process is alive, whatever else is. `GET /ready`: it can serve; a balancer sends nobody where it cannot.
 * `DELETE /session`: sign out.
 */
export function systemRoutes(app: FastifyInstance, { village, sessions, readiness }: Host): void {
  const ready = readiness ?? readinessOf(village.db, village.log)
  app.get('/health', async () => ({ ok: true }))
  app.get('/ready', async (_request, reply) => {
    const report = await ready()
    const ok = Object.values(report).every(Boolean)
    return reply.status(ok ? 200 : 503).send({ ok, ...report })
  })
  app.delete('/session', async (request, reply) => {
    await sessions.close(tokenOf(request))
    clearToken(reply)
    return { ok: true }
  })
}
