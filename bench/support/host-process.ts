import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** A route of the bench's own that does nothing: the least that this host can answer. */
export const EMPTY_ROUTE = '/bench/empty'

export interface HostProcess {
  port: number
  stop(): Promise<void>
}

/** The host in a process of its own, as it is deployed, so that client and host do not share a thread. */
export async function startHostProcess(url: string, schemaName: string): Promise<HostProcess> {
  const child = fork(join(__dirname, 'host-child.ts'), [url, schemaName])
  const [port] = await once(child, 'message')
  return {
    port: Number(port),
    stop: async () => {
      const gone = once(child, 'exit')
      child.disconnect()
      await gone
    },
  }
}
