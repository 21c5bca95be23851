import type { RuleCode } from '../../../cloudfunctions/contract/ids'
import { award } from '../../../cloudfunctions/domain/points/award'
import { reverseEntries } from '../../../cloudfunctions/domain/points/reverse-entries'
import { getRule } from '../../../cloudfunctions/domain/points/rules-in-force'
import { addDays, countyDate } from '../../../cloudfunctions/platform/county-time'
import { newId } from '../../../cloudfunctions/platform/ids'
import { writing } from '../people'
import type { Step } from './steps'
import { at, type World } from './world'

type OnPoints = Extract<Step, { act: 'award' | 'reverse' }>

/** Rules of every kind of cap. */
const CODES = ['H01', 'W01', 'H05', 'F02', 'B02', 'C01', 'N03', 'E02', 'E04', 'B01', 'G01', 'S01'] as RuleCode[]

/** The sources of a world, by number. */
const sources = new WeakMap<World, Map<number, string>>()

function sourceOf(world: World, number: number): string {
  const known = sources.get(world) ?? new Map<number, string>()
  sources.set(world, known)
  const source = known.get(number) ?? newId<string>()
  known.set(number, source)
  return source
}

/** Points as lists and documents give them, and what is taken back of them; each award is asked for by two timers at once. */
export async function performOnPoints(world: World, step: OnPoints): Promise<void> {
  const sourceId = sourceOf(world, step.source)
  if (step.act === 'reverse') return void (await writing(world.village, (w) => reverseEntries(w, sourceId)))
  const { householdId: household, personId: person } = at(world.people, step.to)
  const actOn = addDays(countyDate(world.clock.now()), -step.daysAgo)
  const once = () =>
    writing(world.village, async (w) => {
      const rule = await getRule(w.tx, 1, at(CODES, step.rule))
      return award(w, { rule, units: step.units, household, person, source: 'activity', sourceId, actOn })
    })
  const given = await Promise.all([once(), once()])
  if (given.filter(Boolean).length > 1) throw new Error('an award was given twice')
}
