import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

export interface Interruptible {
  /** Leads to the same database as the URL that was given. */
  url: string
  /** Cuts every connection and takes no new one, as a server that went away. */
  interrupt(): Promise<void>
  resume(): Promise<void>
}

const DEFAULT_PORT = 5432

/** A way to a PostgreSQL server that a test can cut. */
export async function interruptible(target: string): Promise<Interruptible> {
  const { hostname, port } = new URL(target)
  const open = new Set<Socket>()
  const server = createServer((incoming) => {
    const outgoing = connect(Number(port || DEFAULT_PORT), hostname)
    for (const [one, other] of [
      [incoming, outgoing],
      [outgoing, incoming],
    ] as const) {
      open.add(one)
      one.pipe(other)
      one.on('error', () => other.destroy())
      one.on('close', () => open.delete(one))
    }
  })
  const listen = async (at: number): Promise<number> => {
    server.listen(at, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('no port')
    return address.port
  }
  const own = await listen(0)
  const url = new URL(target)
  url.host = `127.0.0.1:${own}`
  return {
    url: url.href,
    interrupt: async () => {
      const closed = once(server, 'close')
      server.close()
      for (const socket of open) socket.destroy()
      await closed
    },
    resume: async () => {
      await listen(own)
    },
  }
}
