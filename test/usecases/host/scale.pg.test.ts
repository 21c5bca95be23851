import { runtimeRoleOf } from '../../../cloudfunctions/platform/db/names'
import { connect, openPostgres } from '../../../cloudfunctions/platform/db/open-postgres'
import { scaleCounty } from '../../../config/scale/scale-county'

const url = process.env.TEST_DATABASE_URL ?? ''
const schemaName = `test_scale_${process.pid}`
const owner = connect({ url }, { max: 1, connection: { search_path: schemaName } })

beforeAll(async () => {
  const opened = await openPostgres({ kind: 'postgres', url, schemaName })
  await opened.close()
})

afterAll(async () => {
  const role = runtimeRoleOf(schemaName)
  await owner.unsafe(`drop schema ${schemaName} cascade; drop owned by ${role}; drop role ${role}`).simple()
  await owner.end()
})

describe('a county for measuring boards', () => {
  it('holds each household once, with its head, a place in its village’s chain and its score, and takes no second', async () => {
    const plan = { county: '410523', households: 1000, seed: 1, year: 2026 }
    await scaleCounty(owner, plan)
    const [made] = await owner`select count(*)::int as households, count(distinct e.village_code)::int as villages,
        sum(s.honor)::int as honor, (count(*) filter (where s.bonus_entries > 0))::int as on_board
      from household h join person p on p.id = h.head_id join ledger_entry e on e.household_id = h.id
        join household_score s on s.household_id = h.id join division d on d.code = s.village_code and d.parent_code = s.township_code
      where e.village_code = h.village_code`
    // The same numbers in every run, for the seed makes them.
    expect(made).toEqual({ households: 1000, villages: 3, honor: 121_837, on_board: 693 })
    await expect(scaleCounty(owner, plan)).rejects.toThrow('holds households already')
  })
})
