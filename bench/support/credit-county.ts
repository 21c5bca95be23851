import type { DivisionCode } from '../../cloudfunctions/contract/ids'
import type { Village } from '../../cloudfunctions/domain/context'
import { assessRoundVillage } from '../../cloudfunctions/domain/credit/round/assess-round'
import { BY_CLOCK } from '../../cloudfunctions/platform/audit'
import { runtimeRoleOf } from '../../cloudfunctions/platform/db/names'
import { connect, openPostgres } from '../../cloudfunctions/platform/db/open-postgres'
import type { MovableClock } from '../../test/support/clock'
import { testVillage } from '../../test/support/village'
import { creditSql } from './credit-population'

/** Households of one village: as many in a small county as in a large one. */
export const PER_VILLAGE = 330

/** A county in a schema of its own, whose villages adopted the credit standard and lived through a year. */
export interface CreditCounty {
  village: Village
  clock: MovableClock
  households: number
  /** The village in the middle of the list. */
  middle: DivisionCode
  /** Assesses every household of the round that is due; answers milliseconds a village, in order. */
  assessAll(): Promise<number[]>
  /** Forgets the round, so that it can be run again. */
  forgetRound(): Promise<void>
  drop(): Promise<void>
}

/** Opens a county with so many households in villages of `PER_VILLAGE`. */
export async function openCreditCounty(url: string, schemaName: string, households: number): Promise<CreditCounty> {
  const opened = await openPostgres({ kind: 'postgres', url, schemaName, max: 4 })
  const { village, clock } = await testVillage(opened.db, '2027-01-15T02:00:00.000Z')
  const owner = connect({ url }, { max: 1, connection: { search_path: schemaName } })
  await owner.begin(async (tx) => {
    for (const statement of creditSql(households, PER_VILLAGE)) await tx.unsafe(statement)
  })
  await owner.unsafe('vacuum analyze').simple()
  const [row] = await owner.unsafe<{ code: DivisionCode }[]>(
    'select village_code as code from household group by 1 having count(*) >= 300 order by 1 limit 1',
  )
  if (!row) throw new Error('the county is empty')
  return {
    ...{ village, clock, households, middle: row.code },
    assessAll: () => assessAll(village),
    forgetRound: async () => {
      await owner.unsafe('delete from credit_assessment where of_round; delete from credit_round').simple()
      await owner.unsafe('vacuum analyze credit_assessment').simple()
    },
    drop: async () => {
      await opened.close()
      const role = runtimeRoleOf(schemaName)
      await owner.unsafe(`drop schema ${schemaName} cascade; drop owned by ${role}; drop role ${role}`).simple()
      await owner.end()
    },
  }
}

async function assessAll(village: Village): Promise<number[]> {
  const taken: number[] = []
  for (;;) {
    const began = performance.now()
    const more = await village.db.transaction((tx) =>
      assessRoundVillage({ tx, now: village.clock.now(), by: BY_CLOCK, village }),
    )
    if (!more) return taken
    taken.push(performance.now() - began)
  }
}
