import type { DivisionCode } from '../../cloudfunctions/contract/ids'
import { auditCounty } from '../../cloudfunctions/domain/auditor/audit-county'
import { seedCounty } from '../../cloudfunctions/host/seed/seed-county'
import { connect, openPostgres } from '../../cloudfunctions/platform/db/open-postgres'
import { type Cluster, startCluster } from '../support/postgres/cluster'
import { testVillage } from '../support/village'

const TOWNSHIP = '410523100' as DivisionCode
const SCHEMA = 'c410523'
const PLAN = {
  below: TOWNSHIP,
  households: 1500,
  seed: 'audited',
  until: '2026-03-03',
  entriesEach: 4,
  accountsPercent: 25,
}
const MINUTES = 2 * 60_000

let cluster: Cluster | undefined

afterAll(() => cluster?.remove())

it(
  'a seeded county is sound to the auditor, and seeding it again changes nothing',
  async () => {
    cluster = await startCluster()
    const opened = await openPostgres({ kind: 'postgres', url: cluster.url, schemaName: SCHEMA })
    const owner = connect({ url: cluster.url }, { max: 1, connection: { search_path: SCHEMA } })
    try {
      const { village } = await testVillage(opened.db)
      const made = await seedCounty(village, owner, PLAN)
      expect(made).toMatchObject({ households: PLAN.households, entries: PLAN.households * PLAN.entriesEach })
      const { sound, checks } = await auditCounty(village.db, village.clock.now())
      expect(checks.flatMap(({ name, findings }) => findings.map(({ says }) => `${name}: ${says}`))).toEqual([])
      expect(sound).toBe(true)
      expect(await seedCounty(village, owner, PLAN)).toMatchObject({ villages: 0, households: 0, entries: 0 })
    } finally {
      await Promise.all([opened.close(), owner.end()])
    }
  },
  MINUTES,
)
