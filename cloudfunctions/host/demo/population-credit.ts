import type { DemoApplication, DemoDeed, DemoVillage } from './population-types'
import type { Settlement } from './population-village'

/** Where the applications of the first village stand, in the order in which their households did a good deed. */
const FATES: readonly Omit<DemoApplication, 'personKey'>[] = [
  { dayOffset: -60, waitsAt: null },
  { dayOffset: -58, waitsAt: null },
  { dayOffset: -56, waitsAt: null },
  { dayOffset: -2, waitsAt: 'clerk', away: true },
  { dayOffset: -54, waitsAt: null, away: true },
  { dayOffset: -52, waitsAt: null, hearingProposed: -5 },
  { dayOffset: -1, waitsAt: 'council' },
  { dayOffset: -3, waitsAt: 'papers', runsBusiness: true },
  { dayOffset: -7, waitsAt: null },
  { dayOffset: -4, waitsAt: 'township' },
  { dayOffset: -3, waitsAt: 'committees' },
  { dayOffset: -14, waitsAt: null },
]

/**
 * Households of the first village that did a good deed apply for a credit status. Those of office holders, and the family
 * that the demo signs in as, leave it to whoever looks at the demo.
 */
export function makeApplications(
  { code, parentsHome }: Settlement,
  { roles }: DemoVillage,
  deeds: readonly DemoDeed[],
): DemoApplication[] {
  const homeOf = (personKey: string) => personKey.slice(0, personKey.lastIndexOf('-'))
  const left = new Set([parentsHome.key, ...roles.map(({ personKey }) => homeOf(personKey))])
  const applicants: string[] = []
  for (const personKey of deeds.filter((deed) => deed.villageCode === code).flatMap((deed) => deed.praised)) {
    if (left.has(homeOf(personKey))) continue
    left.add(homeOf(personKey))
    applicants.push(personKey)
  }
  return FATES.flatMap((fate, index) => applicants.slice(index, index + 1).map((personKey) => ({ personKey, ...fate })))
}
