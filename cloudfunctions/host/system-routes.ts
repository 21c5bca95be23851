import { sql } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import type { Host } from './host'
import { clearToken, tokenOf } from './session-cookie'

/** `GET /health`: whether the host can answer, database included. `DELETE /session`: sign out. */
export function systemRoutes(app: FastifyInstance, { village, sessions }: Host): void {
  app.get('/health', async () => {
    await village.db.execute(sql`select 1`)
    return { ok: true }
  })
  app.delete('/session', async (request, reply) => {
    await sessions.close(tokenOf(request))
    clearToken(reply)
    return { ok: true }
  })
}
