import { Agent, request } from 'node:http'

export interface Request {
  method: 'GET' | 'POST'
  path: string
  body?: string
}

export interface Client {
  /** @throws Error for any answer but 200 */
  send(request: Request): Promise<void>
  close(): void
}

/** Keeps its connections open: a call is measured, not a handshake. */
export function keptOpen(port: number, connections: number): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const send = ({ method, path, body }: Request): Promise<void> =>
    new Promise((resolve, reject) => {
      const headers = body === undefined ? {} : { 'content-type': 'application/json' }
      const sent = request({ host: '127.0.0.1', port, agent, method, path, headers }, (answer) => {
        answer.resume()
        answer.once('end', () =>
          answer.statusCode === 200 ? resolve() : reject(new Error(`${path} answered ${answer.statusCode}`)),
        )
      })
      sent.once('error', reject)
      sent.end(body)
    })
  return { send, close: () => agent.destroy() }
}
