import type { DivisionCode, RuleCode } from '../../cloudfunctions/contract/ids'
import type { Village, Writing } from '../../cloudfunctions/domain/context'
import { openHousehold } from '../../cloudfunctions/domain/people/open-household'
import { award } from '../../cloudfunctions/domain/points/award'
import { postEntry } from '../../cloudfunctions/domain/points/post-entry'
import { getRule } from '../../cloudfunctions/domain/points/rules-in-force'
import { countyDate } from '../../cloudfunctions/platform/county-time'
import { newId } from '../../cloudfunctions/platform/ids'
import { type TestPerson, writing } from './people'

type Home = Pick<TestPerson, 'personId' | 'householdId'>

const post = (w: Writing, { personId, householdId }: Home, points: number, sourceId: string) =>
  postEntry(w, {
    kind: 'bonus',
    householdId,
    personId,
    ruleSetVersion: 1,
    ruleCode: 'H01' as RuleCode,
    honor: points,
    redeemable: points,
    source: 'deed',
    sourceId,
    actOn: countyDate(w.now),
  })

/** Posts bonus points as a confirmed deed would, without the weeks before it. */
export const postPoints = (village: Village, who: Home, points: number, sourceId: string = newId()) =>
  writing(village, (w) => post(w, who, points, sourceId))

export interface Asked {
  ruleCode?: string
  units?: number
  actOn?: string
  sourceId?: string
}

/** Awards points as every source does, caps and all: one unit of H01 for an act of today unless said otherwise. */
export function awarding(village: Village, who: Home, asked: Asked = {}) {
  const { ruleCode = 'H01', units = 1, actOn = countyDate(village.clock.now()), sourceId = newId<string>() } = asked
  return writing(village, async (w) => {
    const rule = await getRule(w.tx, 1, ruleCode as RuleCode)
    const { householdId: household, personId: person } = who
    return award(w, { rule, units, household, person, source: 'deed', sourceId, actOn })
  })
}

/** Points posted, asked and the limit that cut, in short: "3 of 5 month". */
export async function awarded(village: Village, who: Home, asked: Asked = {}): Promise<string> {
  const done = await awarding(village, who, asked)
  return done ? `${done.posted} of ${done.asked} ${done.cutBy ?? ''}`.trim() : 'nothing'
}

let crowded = 0

/** A household each for the points, posted in one go; nobody there has an account. */
export async function crowd(village: Village, points: readonly number[], villageCode: DivisionCode): Promise<void> {
  await writing(village, async (w) => {
    for (const each of points) {
      crowded += 1
      const members: [{ name: string; birthYear: number }] = [{ name: `王第${crowded}`, birthYear: 1960 }]
      const made = { villageCode, number: `C${crowded}`, group: '三组', members }
      const { householdId, personIds } = await openHousehold(w, made)
      for (const personId of personIds) await post(w, { personId, householdId }, each, newId())
    }
  })
}
