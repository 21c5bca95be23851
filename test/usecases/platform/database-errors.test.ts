import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import { breaksUnique, databaseFaultOf, isConnectionLoss } from '../../../cloudfunctions/platform/db/errors'
import { connect } from '../../../cloudfunctions/platform/db/open-postgres'
import { setting } from '../../../cloudfunctions/platform/db/schema'
import { useDatabase } from '../../support/database'

const test = useDatabase()

describe('what the database says of a failure', () => {
  const twice = async () => {
    await test.db.insert(setting).values({ key: 'k', value: 1 })
    return test.db
      .insert(setting)
      .values({ key: 'k', value: 2 })
      .catch((error: unknown) => error)
  }

  it('names the constraint, on both drivers', async () => {
    const error = await twice()
    expect(databaseFaultOf(error)).toEqual({ code: '23505', constraint: 'setting_pkey' })
    expect(breaksUnique(error, 'setting_pkey')).toBe(true)
    expect(breaksUnique(error, 'other')).toBe(false)
    expect(isConnectionLoss(error)).toBe(false)
  })

  it('tells a server that is not there', async () => {
    const nowhere = connect({ url: 'postgres://nobody@127.0.0.1:1/none' }, { max: 1 })
    const error = await drizzle(nowhere)
      .execute(sql`select 1`)
      .then(
        () => undefined,
        (failure: unknown) => failure,
      )
    await nowhere.end()
    expect(isConnectionLoss(error)).toBe(true)
  })

  it('sees nothing of the database in an ordinary error', () => {
    expect(databaseFaultOf(new Error('x', { cause: new TypeError('y') }))).toBeUndefined()
    expect(databaseFaultOf(undefined)).toBeUndefined()
  })
})
