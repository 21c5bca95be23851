import { runtimeRoleOf } from '../../../cloudfunctions/platform/db/names'
import { connect, openPostgres, ownerConnection } from '../../../cloudfunctions/platform/db/open-postgres'
import { interruptible } from '../../support/postgres/interruptible'
import { openTestHost } from '../../support/test-host'

const url = process.env.TEST_DATABASE_URL ?? ''
const schemaName = `test_gone_${process.pid}`
const WITHIN_MS = 60_000

async function dropSchema(): Promise<void> {
  const owner = connect({ url }, { max: 1 })
  const role = runtimeRoleOf(schemaName)
  await ownerConnection(owner).exec(`drop schema ${schemaName} cascade; drop owned by ${role}; drop role ${role}`)
  await owner.end()
}

const goesAway = async (): Promise<void> => {
  const way = await interruptible(url)
  const { db, close } = await openPostgres({ kind: 'postgres', url: way.url, schemaName })
  const { app } = await openTestHost(db)
  const ask = async () => {
    const ready = await app.inject({ method: 'GET', url: '/ready' })
    const notices = { input: { divisionCode: '410523' } }
    const call = await app.inject({ method: 'POST', url: '/call/notices.list', payload: notices })
    return { ready: ready.statusCode, call: call.statusCode, code: call.json().error?.code }
  }
  expect(await ask()).toEqual({ ready: 200, call: 200, code: undefined })

  await way.interrupt()
  expect(await ask()).toEqual({ ready: 503, call: 503, code: 'BUSY' })

  await way.resume()
  expect(await ask()).toEqual({ ready: 200, call: 200, code: undefined })
  await app.close()
  await close()
  await way.interrupt()
  await dropSchema()
}

describe('a host whose database goes away', () => {
  it('says that it is busy, and goes on when the database is back', goesAway, WITHIN_MS)
})
