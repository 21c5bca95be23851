import { type Family, type FamilyShape, type Member, makeFamily, membersOf } from './population-families'
import { Namer } from './population-names'
import type { DemoPlace } from './population-places'
import { type Random, seededRandom } from './population-random'

/** A household while the village is made up. */
export interface Home {
  readonly key: string
  readonly number: string
  readonly group: string
  readonly family: Family
  readonly members: readonly Member[]
}

/**
 * A village before offices are given. Two brothers live in households of their own: in `parentsHome` the elder couple
 * and the one brother's family, in `brothersHome` the other's, who will sit on the council.
 */
export interface Settlement {
  readonly code: string
  readonly homes: readonly Home[]
  readonly parentsHome: Home
  readonly brothersHome: Home
}

const GROUP_NUMERALS = Array.from('一二三四五六')
const HOMES_PER_GROUP = 7
const PARENTS_HOME = 2
const BROTHERS_HOME = 8
const SHAPES: readonly FamilyShape[] = [
  ...(['threeGenerations', 'threeGenerations', 'threeGenerations'] as const),
  ...(['parentsAndChildren', 'parentsAndChildren', 'parentsAndChildren', 'parentsAndChildren'] as const),
  'grandparentsAndChild',
]

/** Makes up the households of a village; the same place always gives the same people. */
export function settle(place: DemoPlace): Settlement {
  const random = seededRandom(place.code)
  const surnames = Array.from(place.surnames)
  const namer = new Namer(random, [...new Set(surnames)])
  const homes = Array.from({ length: place.households }, (_, index) =>
    makeHome(random, namer, place.code, index, surnames),
  )
  return { code: place.code, homes, parentsHome: at(homes, PARENTS_HOME), brothersHome: at(homes, BROTHERS_HOME) }
}

function makeHome(random: Random, namer: Namer, village: string, index: number, surnames: readonly string[]): Home {
  const number = String(index + 1).padStart(3, '0')
  const key = `${village}-${number}`
  const family = makeFamily(random, namer, { householdKey: key, ...planOf(random, index, surnames) })
  const group = `第${at(GROUP_NUMERALS, Math.floor(index / HOMES_PER_GROUP))}村民小组`
  return { key, number, group, family, members: membersOf(family) }
}

function planOf(random: Random, index: number, surnames: readonly string[]) {
  const surname = at(surnames, 0)
  switch (index) {
    case PARENTS_HOME:
      return { surname, shape: 'threeGenerations', husbandBorn: 1978 } as const
    case BROTHERS_HOME:
      return { surname, shape: 'parentsAndChildren', husbandBorn: 1981 } as const
    default:
      return { surname: random.pick(surnames), shape: random.pick(SHAPES) }
  }
}

/** One of a list; throws a RangeError outside it. */
export function at<T>(list: readonly T[], index: number): T {
  for (const item of list.slice(index, index + 1)) return item
  throw new RangeError(`nothing at ${index}`)
}
