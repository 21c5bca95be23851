import type { PersonId } from '../../../cloudfunctions/contract/ids'
import { RECUSAL_GROUNDS } from '../../../cloudfunctions/contract/recusal-grounds'
import { recusalGrounds } from '../../../cloudfunctions/domain/council/recusal'
import { PARTY_PARTS, type PartyPart } from '../../../cloudfunctions/platform/db/schema'

const member = 'member' as PersonId
const other = 'other' as PersonId
const none = { sharedHousehold: new Map(), declaredKin: new Map() }
const between = (kind: keyof typeof none) => ({ ...none, [kind]: new Map([[member, new Set([other])]]) })
const grounds = (personId: PersonId, part: PartyPart, relations = none) =>
  recusalGrounds(member, { parties: [{ personId, part }], relations })

describe('a member is recused', () => {
  it.each([
    ['praised', 'isParty'],
    ['nominator', 'nominated'],
    ['helped', 'wasHelped'],
    ['witness', 'witnessed'],
    ['enteredBy', 'enteredOnBehalf'],
  ] as const)('who is the %s: %s', (part, ground) => {
    expect(grounds(member, part)).toEqual([ground])
    expect(grounds(other, part)).toEqual([])
  })

  it.each(['praised', 'nominator', 'helped'] as const)('whose household or kin is the %s', (part) => {
    expect(grounds(other, part, between('sharedHousehold'))).toEqual(['sharedHousehold'])
    expect(grounds(other, part, between('declaredKin'))).toEqual(['declaredKin'])
  })

  it.each(['witness', 'enteredBy'] as const)('not because a relative is the %s', (part) => {
    expect(grounds(other, part, between('sharedHousehold'))).toEqual([])
    expect(grounds(other, part, between('declaredKin'))).toEqual([])
  })

  it('on every ground that applies', () => {
    const parties = [
      { personId: member, part: 'nominator' as const },
      { personId: member, part: 'praised' as const },
      { personId: other, part: 'helped' as const },
    ]
    const found = recusalGrounds(member, { parties, relations: between('declaredKin') })
    expect(found.toSorted()).toEqual(['declaredKin', 'isParty', 'nominated'])
  })

  it('never by living with themselves', () => {
    const relations = { ...none, sharedHousehold: new Map([[member, new Set([member])]]) }
    expect(grounds(member, 'witness', relations)).toEqual(['witnessed'])
  })
})

it('every part gives a ground, and every ground is reached', () => {
  const reached = new Set([
    ...PARTY_PARTS.flatMap((part) => grounds(member, part)),
    ...grounds(other, 'praised', between('sharedHousehold')),
    ...grounds(other, 'praised', between('declaredKin')),
  ])
  expect([...reached].toSorted()).toEqual(RECUSAL_GROUNDS.toSorted())
})
