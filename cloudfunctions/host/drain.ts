import type { FastifyInstance } from 'fastify'

/** Once the host stops, whoever is answered is told that this was the last answer: no connection is kept waiting for more. */
export function endConnectionsOnClose(app: FastifyInstance): void {
  let closing = false
  app.addHook('preClose', async () => {
    closing = true
  })
  app.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close')
  })
}
