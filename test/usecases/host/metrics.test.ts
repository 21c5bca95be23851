import { get } from 'node:http'
import { text } from 'node:stream/consumers'
import { countLog } from '../../../cloudfunctions/host/metrics/count-log'
import { measureHost } from '../../../cloudfunctions/host/metrics/measure'
import { serveMetrics } from '../../../cloudfunctions/host/metrics/metrics-server'
import { metricsRegistry } from '../../../cloudfunctions/host/metrics/registry'
import { readinessOf } from '../../../cloudfunctions/host/readiness'
import { useDatabase } from '../../support/database'
import { openTestHost } from '../../support/test-host'

const test = useDatabase()

const read = (url: string): Promise<string> =>
  new Promise((resolve, reject) => {
    get(url, { agent: false }, (answer) => text(answer).then(resolve, reject)).on('error', reject)
  })

describe('the metrics of a host', () => {
  it('count answers by route and calls by procedure and code, and never by what somebody wrote', async () => {
    const metrics = metricsRegistry()
    const { app } = await openTestHost(test.db, { metrics })
    await app.inject({ method: 'POST', url: '/call/session.me', payload: {} })
    await app.inject({ method: 'POST', url: '/call/王小明', payload: {} })
    await app.inject({ method: 'GET', url: '/photo/13812345678' })
    await app.close()
    const said = metrics.render()
    expect(said).toContain('yuexiang_calls_total{procedure="session.me",code="OK"} 1')
    expect(said).toContain('yuexiang_calls_total{procedure="none",code="UNKNOWN_PROCEDURE"} 1')
    expect(said).toContain('yuexiang_http_answers_total{route="/photo/:photoId",method="GET",status="404"} 1')
    expect(said).toMatch(/yuexiang_http_seconds_bucket\{route="\/call\/:path",le="\+Inf"\} 2/)
    expect(said).not.toMatch(/王小明|13812345678|E7%8E%8B/)
  })

  it('are read on a port of their own: what waits, and whether the host can serve', async () => {
    const metrics = metricsRegistry()
    const { app, village } = await openTestHost(test.db)
    const log = countLog(village.log, metrics)
    log.with({ requestId: 'r' }).error('job failed', { job: 'freezeBoard' })
    const measure = measureHost(village, readinessOf(village.db, village.log), metrics)
    const server = await serveMetrics(metrics, measure, 0)
    const said = await read(server.url)
    const other = await read(server.url.replace('/metrics', '/health'))
    await server.stop()
    await app.close()
    expect(other).toBe('')
    expect(said).toContain('yuexiang_log_events_total{level="error",event="job failed"} 1')
    expect(said).toContain('yuexiang_outbox_waiting{kind="photoCheck"} 0')
    expect(said).toContain('yuexiang_notices_overdue 0')
    expect(said).toContain('yuexiang_ready{what="migrations"} 1')
    for (const line of said.trim().split('\n')) expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{.+\})? [\d.e+-]+)$/)
  })
})
