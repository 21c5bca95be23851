import fc from 'fast-check'
import type { DivisionCode, HouseholdId, LedgerEntryId, PersonId, RuleCode } from '../../../cloudfunctions/contract/ids'
import { type ChainedFields, commitmentOf, entryHash, GENESIS } from '../../../cloudfunctions/domain/points/chain'
import { hex } from '../../../cloudfunctions/platform/hash'

const SALT = new Uint8Array(16).fill(7)
const commit = (household: string, person: string | null, sourceId: string, salt = SALT): string => {
  const about = { householdId: household as HouseholdId, personId: person as PersonId | null }
  return hex(commitmentOf(salt, { ...about, source: 'deed', sourceId }))
}

const entry: ChainedFields = {
  villageCode: '410523100200' as DivisionCode,
  seq: 1,
  id: 'e1' as LedgerEntryId,
  kind: 'bonus',
  ruleSetVersion: 1,
  ruleCode: 'H01' as RuleCode,
  honor: 5,
  redeemable: 5,
  reversesId: null,
  actOn: '2026-03-04',
  postedAt: new Date('2026-03-09T16:00:00Z'),
  commitment: new Uint8Array(32).fill(1),
}
const hash = (over: Partial<ChainedFields> = {}, prev = GENESIS) => hex(entryHash(prev, { ...entry, ...over }))

describe('what an entry says', () => {
  it.each<[keyof ChainedFields, Partial<ChainedFields>]>([
    ['villageCode', { villageCode: '410523100201' as DivisionCode }],
    ['seq', { seq: 2 }],
    ['id', { id: 'e2' as LedgerEntryId }],
    ['kind', { kind: 'base' }],
    ['ruleSetVersion', { ruleSetVersion: 2 }],
    ['ruleCode', { ruleCode: 'H02' as RuleCode }],
    ['honor', { honor: 6 }],
    ['redeemable', { redeemable: 0 }],
    ['reversesId', { reversesId: 'e0' as LedgerEntryId }],
    ['actOn', { actOn: '2026-03-05' }],
    ['postedAt', { postedAt: new Date('2026-03-09T16:00:00.001Z') }],
    ['commitment', { commitment: new Uint8Array(32).fill(2) }],
  ])('changes its hash: %s', (_, over) => {
    expect(hash(over)).not.toBe(hash())
  })
  it('and so does the hash before it', () => {
    expect(hash({}, new Uint8Array(32).fill(1))).not.toBe(hash())
  })
  it('hashes the same each time', () => {
    expect(hash()).toBe(hash())
  })
})

describe('fields carry their lengths', () => {
  it('so that points cannot slide from one field into the next', () => {
    expect(hash({ honor: 1, redeemable: 15 })).not.toBe(hash({ honor: 11, redeemable: 5 }))
    expect(hash({ ruleSetVersion: 1, seq: 12 })).not.toBe(hash({ ruleSetVersion: 2, seq: 11 }))
  })

  it('so that no two ways to split the same text commit to the same', () => {
    const text = fc.string({ unit: fc.constantFrom('0', '1', ':', 'a', '户'), minLength: 1, maxLength: 12 })
    const cut = fc.nat({ max: 12 })
    fc.assert(
      fc.property(text, cut, cut, cut, cut, (whole, a, b, c, d) => {
        const split = (x: number, y: number) => {
          const [from, to] = [Math.min(x, y, whole.length), Math.min(Math.max(x, y), whole.length)]
          return [whole.slice(0, from), whole.slice(from, to), whole.slice(to)] as const
        }
        const [one, two] = [split(a, b), split(c, d)]
        fc.pre(one.join('|') !== two.join('|'))
        expect(commit(...one)).not.toBe(commit(...two))
      }),
    )
  })

  it('so that a length written into a field does not pass for one', () => {
    expect(commit('a1:b', '', 'x')).not.toBe(commit('a', 'b', 'x'))
  })
})

it('a commitment says nothing without the salt of the household', () => {
  const person = 'p'
  expect(commit('h', person, 's')).not.toBe(commit('h', person, 's', new Uint8Array(16).fill(8)))
})
