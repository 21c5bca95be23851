import { MIGRATIONS } from '../../../cloudfunctions/platform/db/migrations'
import { runtimeRoleOf } from '../../../cloudfunctions/platform/db/names'
import { connect, openPostgres, ownerConnection } from '../../../cloudfunctions/platform/db/open-postgres'

const url = process.env.TEST_DATABASE_URL ?? ''
const schemaName = `test_twice_${process.pid}`

afterAll(async () => {
  const owner = connect({ url }, { max: 1 })
  const role = runtimeRoleOf(schemaName)
  await ownerConnection(owner).exec(`drop schema ${schemaName} cascade; drop owned by ${role}; drop role ${role}`)
  await owner.end()
})

describe('migrating a county on a server', () => {
  it('lands every migration once between two processes that start together', async () => {
    const opened = await Promise.all([1, 2].map(() => openPostgres({ kind: 'postgres', url, schemaName })))
    const landed = opened.flatMap((database) => database.landed)
    await Promise.all(opened.map((database) => database.close()))
    expect(landed).toEqual(MIGRATIONS.map(({ name }) => name))
  })
})
