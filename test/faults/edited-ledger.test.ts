import { sql } from 'drizzle-orm'
import { useDatabase } from '../support/database'
import { afterBusyHistory } from '../support/history/hold'
import { balanceIsTheSum, chainIsWhole, scoresAreARecount } from '../support/history/ledger-laws'

const test = useDatabase()

/** The first entry of points for something that was done. */
const BONUS = "seq = (select min(seq) from ledger_entry where kind = 'bonus')"

const SWAP = [
  'update ledger_entry set seq = 99 where seq = 5',
  'update ledger_entry set seq = 5 where seq = 7',
  'update ledger_entry set seq = 7 where seq = 99',
].join('; ')

/** What only the owner of the database can do, and only by switching its guards off. */
const edit = (change: string) =>
  test.asOwner(async (owner) => {
    for (const statement of [
      'alter table ledger_entry disable trigger user',
      ...change.split('; '),
      'alter table ledger_entry enable trigger user',
    ])
      await owner.execute(sql.raw(statement))
  })

it('a village without a fault has a whole chain', async () => {
  const world = await afterBusyHistory(test.db)
  expect(await chainIsWhole(world)).toEqual([])
  expect(await scoresAreARecount(world)).toEqual([])
})

it.each([
  ['points', `update ledger_entry set honor = honor + 1 where ${BONUS}`],
  ['what can be redeemed', `update ledger_entry set redeemable = redeemable + 1 where ${BONUS}`],
  ['the date of the act', `update ledger_entry set act_on = '2026-01-01' where ${BONUS}`],
  [
    'the instant of posting',
    `update ledger_entry set posted_at = posted_at + interval '1 second', counts_at = counts_at + interval '1 second' where ${BONUS}`,
  ],
  ['a row in the middle, which is removed', 'delete from ledger_entry where seq = 5'],
  ['two rows that change places', SWAP],
])('an edit as the owner breaks the chain: %s', async (_, change) => {
  const world = await afterBusyHistory(test.db)
  expect(await chainIsWhole(world)).toEqual([])
  await edit(change)
  expect(await chainIsWhole(world)).toHaveLength(1)
})

it('an entry moved to another household does not stand up to a recount', async () => {
  const world = await afterBusyHistory(test.db)
  const loner = world.people.at(-1)
  await edit(`update ledger_entry set household_id = '${loner?.householdId}' where ${BONUS}`)
  expect(await scoresAreARecount(world)).not.toEqual([])
  expect(await balanceIsTheSum(world)).toEqual([])
})
