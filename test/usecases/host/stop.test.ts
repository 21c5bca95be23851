import { once } from 'node:events'
import { connect } from 'node:net'
import { compose } from '../../../cloudfunctions/compose'
import { sessionsIn } from '../../../cloudfunctions/host/sessions'
import { startHost } from '../../../cloudfunctions/host/start-host'
import { useDatabase } from '../../support/database'
import { testVillage } from '../../support/village'

const test = useDatabase()
const BODY = '{"input":{}}'

async function running(drainMs: number) {
  const { village, clock } = await testVillage(test.db)
  const host = { village: compose(village), sessions: sessionsIn(test.db, clock), secureCookies: false, demo: null }
  return startHost(host, { appFolder: '/nonexistent', address: '127.0.0.1', port: 0, drainMs })
}

/** A request that has begun: the host waits for the rest of its body. */
async function begun(url: string) {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  let answered = ''
  socket.on('data', (data) => {
    answered += data
  })
  socket.on('error', () => undefined)
  const closed = once(socket, 'close')
  const head = ['POST /call/session.me HTTP/1.1', `host: ${hostname}:${port}`, 'content-type: application/json']
  socket.write(`${head.join('\r\n')}\r\ncontent-length: ${BODY.length}\r\nexpect: 100-continue\r\n\r\n`)
  await once(socket, 'data')
  return { socket, closed, answered: () => answered }
}

describe('a host that is asked to stop', () => {
  it('takes nobody new, and answers whom it has', async () => {
    const host = await running(60_000)
    const one = await begun(host.url)
    const stopped = host.stop()
    await expect(fetch(`${host.url}/health`)).rejects.toThrow()
    one.socket.write(BODY)
    await stopped
    await one.closed
    expect(one.answered()).toContain('"signedIn":false')
  })

  it('waits for nobody for ever', async () => {
    const host = await running(50)
    const one = await begun(host.url)
    await host.stop()
    await one.closed
    expect(one.answered()).not.toContain('signedIn')
  })
})
