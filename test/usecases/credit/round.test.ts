import { and, eq } from 'drizzle-orm'
import { measuresOf } from '../../../cloudfunctions/domain/credit/assessment/assess-household'
import { gradeOf } from '../../../cloudfunctions/domain/credit/assessment/assessment'
import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { creditAssessment } from '../../../cloudfunctions/platform/db/schema'
import { activityList } from '../../support/activities'
import { call, refusal } from '../../support/call'
import { type CreditScene, creditScene, designated, mineOf } from '../../support/credit'
import { useDatabase } from '../../support/database'
import { declare } from '../../support/decided'
import { person, type TestPerson } from '../../support/people'
import { VILLAGE } from '../../support/village'

const test = useDatabase()

const assessed = () =>
  test.db
    .select()
    .from(creditAssessment)
    .where(and(eq(creditAssessment.year, 2026), eq(creditAssessment.ofRound, true)))

const ROUND = '2027-01-15T02:00:00.000Z'

/** So many households that took part in one activity of the year. */
async function partakers(scene: CreditScene, names: readonly string[]): Promise<TestPerson[]> {
  const people: TestPerson[] = []
  for (const name of names) people.push(await person(scene.village, name))
  const list = await activityList(scene.village, scene.clerk, people)
  const { activityId } = await call(scene.village, scene.clerk, 'activities.enter', list)
  const [member] = scene.members
  if (!member) throw new Error('a council has members')
  await call(scene.village, member, 'activities.decide', { decision: 'confirm', activityId, version: 1 })
  return people
}

const sheetOf = ({ village }: CreditScene, who: TestPerson, step: 'lay' | 'council' | 'committees' | 'township') =>
  call(village, who, 'credit.roundSheet', { villageCode: VILLAGE, step })

/** Everybody of these passes what waits for them, until nothing does. */
async function passAll(scene: CreditScene, voters: readonly TestPerson[], step: 'council' | 'committees' | 'township') {
  for (const voter of voters) {
    const { rows } = await sheetOf(scene, voter, step)
    const caseIds = rows.flatMap((row) => row.caseId ?? [])
    if (caseIds.length > 0) await call(scene.village, voter, 'credit.passSheet', { caseIds })
  }
}

describe('the year-end round', () => {
  it('assesses everybody as one statement, exactly as each household by itself', async () => {
    const scene = await creditScene(test.db)
    await partakers(scene, ['孙一', '孙二'])
    scene.clock.set('2027-01-14T15:59:59.000Z')
    await runDueJobs(scene.village)
    expect(await assessed()).toHaveLength(0)
    scene.clock.set(ROUND)
    await runDueJobs(scene.village)
    const rows = await assessed()
    expect(rows.length).toBeGreaterThan(8)
    for (const row of rows) {
      const measures = await measuresOf(test.db, row.householdId, 2026, scene.clock.now())
      expect(row).toMatchObject(measures)
      expect(row.met).toBe(measures.honor >= 100 && measures.participations >= 1)
      expect(row.grade).toBe(gradeOf(measures))
    }
    expect(rows.filter((row) => row.met)).toHaveLength(3)
    await runDueJobs(scene.village)
    expect(await assessed()).toHaveLength(rows.length)
  })

  it('passes households on one sheet, each on its own; interrupted it goes on, and two at once do nothing twice', async () => {
    const scene = await creditScene(test.db)
    const { village, clerk, members, committee, officer, otherOfficer, applicant } = scene
    const people = await partakers(scene, ['孙一', '孙二', '孙三'])
    scene.clock.set(ROUND)
    await runDueJobs(village)
    const first = await sheetOf(scene, clerk, 'lay')
    expect(first.rows.map((row) => row.headName).toSorted()).toEqual(
      ['孙一', '孙三', '孙二', applicant.name].toSorted(),
    )
    const ids = first.rows.map((row) => row.householdId)
    const lay = (householdIds: typeof ids) =>
      call(village, clerk, 'credit.laySheet', { villageCode: VILLAGE, householdIds })
    expect(await lay(ids.slice(0, 2))).toEqual({ passed: 2, left: 0 })
    expect(await lay(ids)).toEqual({ passed: 2, left: 2 })
    expect((await sheetOf(scene, clerk, 'lay')).rows).toEqual([])
    const [one] = people
    if (one && members[0]) await declare(village, one, members[0])
    expect(await sheetOf(scene, members[0] ?? clerk, 'council')).toMatchObject({ recused: 1, rows: { length: 3 } })
    await passAll(scene, members, 'council')
    await passAll(scene, committee, 'committees')
    const { rows } = await sheetOf(scene, officer, 'township')
    const caseIds = rows.flatMap((row) => row.caseId ?? [])
    expect(caseIds).toHaveLength(4)
    const both = await Promise.all(
      [officer, otherOfficer].map((who) => call(village, who, 'credit.passSheet', { caseIds })),
    )
    expect(both.map((answer) => answer.passed).toSorted()).toEqual([0, 4])
    const { application } = await mineOf(scene, applicant)
    if (!application?.noticeId) throw new Error('it is on notice')
    expect((await call(village, null, 'notices.get', { noticeId: application.noticeId })).lines).toHaveLength(4)
    scene.clock.set(application.nextAt ?? '')
    await runDueJobs(village)
    expect((await mineOf(scene, applicant)).designation).toMatchObject({ status: 'designated' })
  })

  it('renews what still holds, and lets lapse what does not', async () => {
    const scene = await creditScene(test.db)
    await designated(scene)
    scene.clock.set(ROUND)
    await runDueJobs(scene.village)
    expect((await mineOf(scene, scene.applicant)).timeline.at(-1)?.event).toBe('renewed')
    scene.clock.set('2028-01-15T02:00:00.000Z')
    await runDueJobs(scene.village)
    expect((await mineOf(scene, scene.applicant)).designation?.status).toBe('lapsed')
    expect(await refusal(scene.village, scene.applicant, 'credit.confirmUnchanged', {})).toBe('WRONG_STATE')
  })

  it('counts the share of a village anew, and never says which household is missing', async () => {
    const scene = await creditScene(test.db)
    await designated(scene)
    scene.clock.set('2027-01-02T02:00:00.000Z')
    const share = await call(scene.village, null, 'credit.division', { divisionCode: VILLAGE })
    expect(share).toMatchObject({ kind: 'village', designated: 1, can: [] })
    expect(share.missing).toBe(Math.ceil(share.outOf * 0.7) - 1)
    expect(JSON.stringify(share)).not.toContain('householdId')
    const divisionCode = VILLAGE
    expect(await refusal(scene.village, scene.clerk, 'credit.sendForDivision', { divisionCode })).toBe('CREDIT_NOT_YET')
    expect(await refusal(scene.village, scene.officer, 'credit.sendForDivision', { divisionCode })).toBe('NO_RIGHT')
  })
})
