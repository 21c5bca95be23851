import type { CreditCaseId, DesignationId, DivisionCode, ReviewId } from '../../cloudfunctions/contract/ids'
import type { Village } from '../../cloudfunctions/domain/context'
import { openReviewOf } from '../../cloudfunctions/domain/council/find-review'
import { designate } from '../../cloudfunctions/domain/credit/afterwards/designate'
import { findLatestOf } from '../../cloudfunctions/domain/credit/afterwards/designation.repository'
import { insertCase, lockCase } from '../../cloudfunctions/domain/credit/application/case.repository'
import { takeOverStandard } from '../../cloudfunctions/domain/credit/standards/record-standard-adoption'
import { runDueJobs } from '../../cloudfunctions/domain/jobs'
import { addDays, countyDate } from '../../cloudfunctions/platform/county-time'
import type { Database } from '../../cloudfunctions/platform/db/types'
import { newId } from '../../cloudfunctions/platform/ids'
import { call } from './call'
import type { MovableClock } from './clock'
import { confirmedDeed } from './paths'
import { adoptRules, council, give, person, type TestPerson, writing } from './people'
import { COUNTY, NEXT_VILLAGE, TOWNSHIP, testVillage, VILLAGE } from './village'

/** A village whose meeting adopted the county's standard, with everybody who decides, and a household with a good deed. */
export interface CreditScene {
  village: Village
  clock: MovableClock
  members: TestPerson[]
  committee: TestPerson[]
  clerk: TestPerson
  officer: TestPerson
  otherOfficer: TestPerson
  countyOfficer: TestPerson
  neighbour: TestPerson
  applicant: TestPerson
}

/** The meeting was long ago. */
export async function adoptStandard(village: Village, villageCode: DivisionCode = VILLAGE): Promise<void> {
  const metOn = addDays(countyDate(village.clock.now()), -90)
  await writing(village, (w) =>
    takeOverStandard(w, { villageCode, version: 1, metOn, entitled: 40, present: 31, inFavour: 30 }),
  )
}

async function office(village: Village, name: string, role: Parameters<typeof give>[2], division: DivisionCode) {
  const one = await person(village, name, division === VILLAGE ? VILLAGE : NEXT_VILLAGE)
  await give(village, one, role, division)
  return one
}

export async function creditScene(db: Database): Promise<CreditScene> {
  const { village, clock } = await testVillage(db)
  await adoptRules(village)
  await adoptStandard(village)
  const members = await council(village, 4)
  const committee: TestPerson[] = []
  for (const name of ['委甲', '委乙', '委丙', '委丁'])
    committee.push(await office(village, name, 'committeeMember', VILLAGE))
  const clerk = await office(village, '文书记', 'clerk', VILLAGE)
  const officer = await office(village, '吴镇长', 'townshipOfficer', TOWNSHIP)
  const otherOfficer = await office(village, '褚镇长', 'townshipOfficer', TOWNSHIP)
  const countyOfficer = await office(village, '郑县办', 'countyOfficer', COUNTY)
  const neighbour = await person(village, '周有异议')
  const applicant = await person(village, '钱守信')
  await confirmedDeed(village, clock, { nominator: neighbour, praised: applicant, members })
  const scene = {
    village,
    clock,
    members,
    committee,
    clerk,
    officer,
    otherOfficer,
    countyOfficer,
    neighbour,
    applicant,
  }
  return scene
}

export const apply = ({ village }: CreditScene, who: TestPerson, over: object = {}) =>
  call(village, who, 'credit.send', { runsBusiness: false, away: false, ...over })

/** @throws Error when no review of the application is open */
export async function reviewOfCase(village: Village, caseId: CreditCaseId): Promise<ReviewId> {
  const open = await openReviewOf(village.db, 'credit', caseId)
  if (!open) throw new Error('no review of the application is open')
  return open.reviewId
}

/** These members approve until it is decided. */
export async function passBy(
  { village }: CreditScene,
  caseId: CreditCaseId,
  voters: readonly TestPerson[],
): Promise<void> {
  const reviewId = await reviewOfCase(village, caseId)
  for (const voter of voters) {
    const { version } = await call(village, voter, 'credit.reviewed', { reviewId })
    const ballot = { choice: 'approve' as const, reviewId, version, evidenceSeen: [] }
    if ((await call(village, voter, 'council.castBallot', ballot)).status === 'passed') return
  }
  throw new Error('the ballots did not pass the application')
}

export const mineOf = ({ village }: CreditScene, who: TestPerson) => call(village, who, 'credit.mine', undefined)

/** Its version as an officer reads it. */
export const versionOf = async ({ village, officer }: CreditScene, caseId: CreditCaseId) =>
  (await call(village, officer, 'credit.sheet', { caseId })).version

export async function toTownship(scene: CreditScene, who = scene.applicant): Promise<CreditCaseId> {
  const { caseId } = await apply(scene, who)
  await passBy(scene, caseId, scene.members)
  await passBy(scene, caseId, scene.committee)
  return caseId
}

export async function toNotice(scene: CreditScene, who = scene.applicant): Promise<CreditCaseId> {
  const caseId = await toTownship(scene, who)
  const version = await versionOf(scene, caseId)
  await call(scene.village, scene.officer, 'credit.decide', { decision: 'pass', caseId, version })
  return caseId
}

/** The notice runs out by the clock, and the jobs run. */
export async function closeNoticeOf(scene: CreditScene, who = scene.applicant): Promise<void> {
  const { application } = await mineOf(scene, who)
  if (!application?.nextAt) throw new Error('nothing is on notice')
  scene.clock.set(application.nextAt)
  await runDueJobs(scene.village)
}

export async function designated(scene: CreditScene, who = scene.applicant): Promise<CreditCaseId> {
  const caseId = await toNotice(scene, who)
  await closeNoticeOf(scene, who)
  return caseId
}

/** Somebody whose household carries the status: its notice ran out long ago. */
export async function carriesStatus(
  village: Village,
  name: string,
): Promise<TestPerson & { designationId: DesignationId }> {
  const head = await person(village, name)
  const { householdId, personId } = head
  return writing(village, async (w) => {
    const id = newId<CreditCaseId>()
    const dates = { appliedAt: w.now, since: w.now, decidedAt: w.now, publishedAt: w.now }
    const about = { kind: 'household' as const, divisionCode: VILLAGE, householdId, applicantId: personId }
    await insertCase(w.tx, { id, ...about, ...dates, status: 'designated', year: 2026, standardVersion: 1 })
    const one = await lockCase(w.tx, id)
    if (one) await designate(w, one)
    const made = await findLatestOf(w.tx, householdId)
    if (!made) throw new Error('it was designated')
    return { ...head, designationId: made.id }
  })
}
