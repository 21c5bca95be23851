import type { DeedId, DivisionCode, RuleCode } from '../../cloudfunctions/contract/ids'
import { DEPARTMENTS } from '../../cloudfunctions/contract/roles'
import type { Village } from '../../cloudfunctions/domain/context'
import { countyDate } from '../../cloudfunctions/platform/county-time'
import { deed, deedPraised } from '../../cloudfunctions/platform/db/schema'
import type { Database } from '../../cloudfunctions/platform/db/types'
import { newId } from '../../cloudfunctions/platform/ids'
import type { MovableClock } from './clock'
import { council, give, makeSigner, person, type TestPerson } from './people'
import { COUNTY, NEXT_VILLAGE, TOWNSHIP, testVillage, VILLAGE } from './village'

export type Candidate = 'one' | 'two' | 'three'

/** A village with everybody who decides on exemplars up to the county, and three people with a confirmed deed. */
export interface ExemplarScene {
  village: Village
  clock: MovableClock
  members: TestPerson[]
  clerk: TestPerson
  supervisor: TestPerson
  committee: TestPerson
  officer: TestPerson
  otherOfficer: TestPerson
  countyOfficer: TestPerson
  otherCountyOfficer: TestPerson
  panel: TestPerson[]
  countyPanel: TestPerson[]
  signers: TestPerson[]
  people: Record<Candidate, TestPerson>
}

async function office(village: Village, name: string, role: Parameters<typeof give>[2], division: DivisionCode) {
  const one = await person(village, name, division === VILLAGE ? VILLAGE : NEXT_VILLAGE)
  await give(village, one, role, division)
  return one
}

async function offices(village: Village, names: string[], role: Parameters<typeof give>[2], division: DivisionCode) {
  const all: TestPerson[] = []
  for (const name of names) all.push(await office(village, name, role, division))
  return all
}

/** A deed of all of them that was confirmed yesterday. */
export async function confirmDeedOf({ db, clock }: Village, praised: TestPerson[], by: TestPerson): Promise<void> {
  const now = clock.now()
  const yesterday = new Date(now.getTime() - 86_400_000)
  const id = newId<DeedId>()
  const text = '一位村民连续三天帮助邻居收麦，不取分文。'
  const award = { ruleSetVersion: 1, ruleCode: 'H01' as RuleCode, units: 1 }
  await db.insert(deed).values({
    ...{ id, villageCode: VILLAGE, deedClass: 'helpingOthers', status: 'confirmed', story: text, publicText: text },
    ...{ place: '村东', happenedOn: countyDate(yesterday), accountId: by.accountId, nominatorId: by.personId },
    ...{ anonymous: false, ...award, submittedAt: yesterday, decidedAt: yesterday, publishedAt: yesterday },
    creditedAt: now,
  })
  const consent = { deedId: id, consent: 'fullName' as const, answeredAt: yesterday }
  await db.insert(deedPraised).values(praised.map(({ personId }) => ({ ...consent, personId, answeredBy: personId })))
}

export async function exemplarScene(db: Database): Promise<ExemplarScene> {
  const { village, clock } = await testVillage(db)
  const members = await council(village, 4)
  const one = await person(village, '钱帮忙')
  const two = await person(village, '孙热心')
  const three = await person(village, '李敬老')
  await confirmDeedOf(village, [one, two, three], await person(village, '赵推荐'))
  const [officer, otherOfficer] = [
    await office(village, '吴镇长', 'townshipOfficer', TOWNSHIP),
    await office(village, '褚镇长', 'townshipOfficer', TOWNSHIP),
  ]
  const signers: TestPerson[] = []
  for (const department of DEPARTMENTS) {
    const signer = await person(village, `联${department.slice(0, 4)}`, NEXT_VILLAGE)
    await makeSigner(village, signer, department)
    signers.push(signer)
  }
  return {
    ...{ village, clock, members, officer, otherOfficer, signers },
    clerk: await office(village, '文书记', 'clerk', VILLAGE),
    supervisor: await office(village, '监督员', 'supervisor', VILLAGE),
    committee: await office(village, '委员甲', 'committeeMember', VILLAGE),
    countyOfficer: await office(village, '郑县办', 'countyOfficer', COUNTY),
    otherCountyOfficer: await office(village, '冯县办', 'countyOfficer', COUNTY),
    panel: await offices(village, ['评甲', '评乙', '评丙', '评丁', '评戊'], 'townshipPanellist', TOWNSHIP),
    countyPanel: await offices(village, ['县甲', '县乙', '县丙', '县丁', '县戊'], 'countyPanellist', COUNTY),
    people: { one, two, three },
  }
}
