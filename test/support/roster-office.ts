import type { DivisionCode, HouseholdId, RosterChangeId } from '../../cloudfunctions/contract/ids'
import type { RosterChange } from '../../cloudfunctions/contract/roster'
import type { Village } from '../../cloudfunctions/domain/context'
import { undoChange } from '../../cloudfunctions/domain/roster/undo-change'
import { countyDate } from '../../cloudfunctions/platform/county-time'
import { call, refusal } from './call'
import { adoptRules, give, household, person, type TestPerson, writing } from './people'
import { NEXT_VILLAGE, testVillage, VILLAGE } from './village'

export interface Office {
  clerk: TestPerson
  supervisor: TestPerson
}

/** A clerk and a supervisor of a village, each from a household of their own. */
export async function office(village: Village, code: DivisionCode = VILLAGE): Promise<Office> {
  const [clerk, supervisor] = [await person(village, '文书记', code), await person(village, '监委会', code)]
  await give(village, clerk, 'clerk', code)
  await give(village, supervisor, 'supervisor', code)
  return { clerk, supervisor }
}

const input = (village: Village, change: RosterChange) => ({ happenedOn: countyDate(village.clock.now()), change })

/** The clerk's signature. */
export async function propose(village: Village, { clerk }: Office, change: RosterChange): Promise<RosterChangeId> {
  return (await call(village, clerk, 'roster.propose', input(village, change))).changeId
}

export const proposalRefused = (village: Village, by: TestPerson, change: RosterChange) =>
  refusal(village, by, 'roster.propose', input(village, change))

/** Both signatures. */
export async function carryOut(village: Village, both: Office, change: RosterChange): Promise<RosterChangeId> {
  const changeId = await propose(village, both, change)
  await call(village, both.supervisor, 'roster.sign', { changeId })
  return changeId
}

/** A village with rules, clerk and supervisor, and the next one with rules. */
export async function rosterScene(db: Parameters<typeof testVillage>[0]) {
  const { village, clock } = await testVillage(db)
  for (const code of [VILLAGE, NEXT_VILLAGE]) await adoptRules(village, code)
  return { village, clock, both: await office(village) }
}

/** A family of three beside the office, and what is read of rosters. */
export async function familyScene(db: Parameters<typeof testVillage>[0]) {
  const made = await rosterScene(db)
  const { village, both } = made
  const [head, wife, son] = await household(village, ['赵大山', '钱小凤', '赵小山'])
  if (!head || !wife || !son) throw new Error('a family of three')
  const { householdId } = head
  const view = (id: HouseholdId) => call(village, both.clerk, 'roster.household', { householdId: id })
  const namesIn = async (id: HouseholdId) => (await view(id)).members.map((one) => one.name).toSorted()
  const homeOf = async (who: TestPerson) => (await call(village, who, 'session.me', {})).person?.householdId
  const pointsOf = async (who: TestPerson) => (await call(village, who, 'points.balance', {})).honor
  const undo = (changeId: RosterChangeId) => writing(village, (w) => undoChange(w, changeId))
  return { ...made, head, wife, son, householdId, view, namesIn, homeOf, pointsOf, undo }
}
