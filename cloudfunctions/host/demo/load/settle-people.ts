import type { DivisionCode } from '../../../contract/ids'
import { takeOverStandard } from '../../../domain/credit/standards/record-standard-adoption'
import { chooseListing } from '../../../domain/people/choose-listing'
import { declareKin } from '../../../domain/people/declare-kin'
import { grantRole } from '../../../domain/people/grant-role'
import { openHousehold } from '../../../domain/people/open-household'
import { adoptRuleSet } from '../../../domain/points/adopt-rule-set'
import { addDays, countyDate } from '../../../platform/county-time'
import type { DemoGrant, DemoHousehold, DemoPopulation, DemoVillage } from '../population-types'
import { asClock, personOf, type Stage } from './stage'

/** Days before the play begins that the villages' meetings adopted the rules; a notice of seven follows a meeting. */
const MEETING_BEFORE_DAYS = 30
const TERM_DAYS = 3 * 365

/** Rules, households and offices of every village, as they stood when the play begins. */
export async function settlePeople(stage: Stage, population: DemoPopulation): Promise<void> {
  for (const village of population.villages) await settleVillage(stage, village)
  const { officers, exemplars, enterprises } = population
  for (const grant of [...officers, ...exemplars.officers, enterprises.signer]) await giveOffice(stage, grant)
  for (const { organiser: personKey, villageCode: divisionCode } of population.stations)
    await giveOffice(stage, { personKey, role: 'organiser', divisionCode })
}

async function settleVillage(stage: Stage, village: DemoVillage): Promise<void> {
  const villageCode = village.code as DivisionCode
  const metOn = addDays(countyDate(stage.village.clock.now()), -MEETING_BEFORE_DAYS)
  const meeting = { villageCode, metOn, entitled: 45, present: 38, inFavour: 37 }
  await adoptRuleSet(asClock(stage), { ...meeting, ruleSetVersion: 1 })
  await takeOverStandard(asClock(stage), { ...meeting, version: 1 })
  for (const household of village.households) await settleHousehold(stage, villageCode, household)
  for (const grant of village.roles) await giveOffice(stage, grant)
}

/** Who is kin, declared once people have their accounts: whoever has none is told by the clerk. */
export async function declareKinships(stage: Stage, { villages }: DemoPopulation): Promise<void> {
  for (const { a, b, relation } of villages.flatMap((village) => village.kin))
    await declareKin(asClock(stage), personOf(stage, a), personOf(stage, b), relation)
}

async function settleHousehold(stage: Stage, villageCode: DivisionCode, household: DemoHousehold): Promise<void> {
  const [head, ...others] = household.members.map(({ name, birthYear }) => ({ name, birthYear }))
  if (!head) throw new Error('a household has a head')
  const { number, group, listing } = household
  const { householdId, personIds } = await openHousehold(asClock(stage), {
    villageCode,
    number,
    group,
    members: [head, ...others],
  })
  for (const [index, personId] of personIds.entries()) stage.people.set(household.members[index]?.key ?? '', personId)
  if (listing !== 'unanswered') await chooseListing(asClock(stage), householdId, listing)
}

async function giveOffice(stage: Stage, { personKey, role, divisionCode, department }: DemoGrant): Promise<void> {
  const from = countyDate(stage.village.clock.now())
  const grant = {
    personId: personOf(stage, personKey),
    role,
    divisionCode: divisionCode as DivisionCode,
    from,
    until: addDays(from, TERM_DAYS),
    ...(department === undefined ? {} : { department }),
  }
  await grantRole(asClock(stage), [stage.village.county.code], grant)
}
