import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Metrics } from './registry'

const HERE = '127.0.0.1'
const TEXT = 'text/plain; version=0.0.4; charset=utf-8'

export interface MetricsServer {
  /** "http://127.0.0.1:9410/metrics" */
  url: string
  stop(): Promise<void>
}

/**
 * `GET /metrics` on a port of its own, on this machine only: a proxy that serves the county cannot let it out by a slip, and
 * there is no token to keep (docs/decisions/0030-metrics-on-a-port-of-their-own.md). `port` 0 takes any free one.
 */
export async function serveMetrics(
  metrics: Metrics,
  measure: () => Promise<void>,
  port: number,
): Promise<MetricsServer> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') return void response.writeHead(404).end()
    measure().then(
      () => response.writeHead(200, { 'content-type': TEXT }).end(metrics.render()),
      () => response.writeHead(500).end(),
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, HERE, resolve)
  })
  const { port: taken } = server.address() as AddressInfo
  return {
    url: `http://${HERE}:${taken}/metrics`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
