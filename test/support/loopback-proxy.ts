import { once } from 'node:events'
import { createServer, request, type Server } from 'node:http'
import { forwardedHeaders } from './nginx'

export interface RunningProxy {
  url: string
  close(): Promise<void>
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return `http://127.0.0.1:${address.port}`
}

/**
 * Hands requests on to `target` with the headers that the nginx example sets, over whatever the client wrote there: that of the
 * host that it asks for, and the address that it has.
 */
export async function startProxy(target: string): Promise<RunningProxy> {
  const server = createServer((incoming, outgoing) => {
    const seen = { host: incoming.headers.host ?? '', client: incoming.socket.remoteAddress ?? '' }
    const headers = { ...incoming.headers, ...forwardedHeaders(seen) }
    const on = request(`${target}${incoming.url}`, { method: incoming.method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    on.on('error', () => outgoing.destroy())
    incoming.pipe(on)
  })
  const url = await listen(server)
  return {
    url,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}
