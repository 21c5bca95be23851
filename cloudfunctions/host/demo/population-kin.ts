import type { Member } from './population-families'
import type { DemoKin } from './population-types'
import { at, type Home, type Settlement } from './population-village'

const PAIRS_OF_A_KIND = 3

/** Kin that live in different households: the two brothers and their family, and some more brothers, fathers, cousins. */
export function kinAcross(village: Settlement): DemoKin[] {
  const brothers = brothersKin(village)
  const taken = new Set(brothers.flatMap(({ a, b }) => [a, b]))
  const others = village.homes.filter((home) => home !== village.parentsHome && home !== village.brothersHome)
  return [
    ...brothers,
    ...pairs(others, taken, areBrothers).map(([a, b]) => ({ a, b, relation: 'sibling' }) as const),
    ...pairs(others, taken, isFatherOf).map(([a, b]) => ({ a, b, relation: 'child' }) as const),
    ...pairs(others, taken, areCousins).map(([a, b]) => ({ a, b, relation: 'cousin' }) as const),
  ]
}

/** Kin under one roof: husband and wife, the head and the children. Enough for a family to see itself. */
export function kinInside(home: Home): DemoKin[] {
  const { elders, couple, children } = home.family
  const parents = couple.length > 0 ? couple : elders
  return [
    ...[elders, couple].flatMap(([a, b]) => (a && b ? [{ a: a.key, b: b.key, relation: 'spouse' } as const] : [])),
    ...elders
      .slice(0, 1)
      .flatMap((a) => couple.slice(0, 1).map((b) => ({ a: a.key, b: b.key, relation: 'child' }) as const)),
    ...parents
      .slice(0, 1)
      .flatMap((a) =>
        children.map((b) => ({ a: a.key, b: b.key, relation: couple.length > 0 ? 'child' : 'grandchild' }) as const),
      ),
  ]
}

function brothersKin({ parentsHome, brothersHome }: Settlement): DemoKin[] {
  const a = at(brothersHome.family.couple, 0).key
  const [father, mother] = [at(parentsHome.family.elders, 0).key, at(parentsHome.family.elders, 1).key]
  const [brother, brothersWife] = [at(parentsHome.family.couple, 0).key, at(parentsHome.family.couple, 1).key]
  return [
    { a, b: brother, relation: 'sibling' },
    { a, b: brothersWife, relation: 'inLaw' },
    { a, b: father, relation: 'parent' },
    { a, b: mother, relation: 'parent' },
  ]
}

type Related = (one: Member, other: Member) => boolean

const surname = (member: Member) => Array.from(member.name)[0]
const sameFamily: Related = (one, other) => one.sex === 'man' && other.sex === 'man' && surname(one) === surname(other)
const areBrothers: Related = (one, other) => sameFamily(one, other) && Math.abs(one.birthYear - other.birthYear) <= 8
const areCousins: Related = (one, other) => sameFamily(one, other) && Math.abs(one.birthYear - other.birthYear) <= 15
const isFatherOf: Related = (one, other) =>
  sameFamily(one, other) && other.birthYear - one.birthYear >= 22 && other.birthYear - one.birthYear <= 32

/** A few pairs of heads that may be so related; whoever is in a pair is `taken` and enters no other. */
function pairs(homes: readonly Home[], taken: Set<string>, related: Related): [string, string][] {
  const heads = homes.map((home) => at(home.members, 0))
  const found: [string, string][] = []
  for (const one of heads) {
    if (found.length === PAIRS_OF_A_KIND) break
    const other = heads.find(
      (head) => head !== one && ![one, head].some(({ key }) => taken.has(key)) && related(one, head),
    )
    if (other === undefined) continue
    taken.add(one.key).add(other.key)
    found.push([one.key, other.key])
  }
  return found
}
