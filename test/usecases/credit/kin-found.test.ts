import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { castAll, declining } from '../../support/ballots'
import { call } from '../../support/call'
import { creditScene, designated, mineOf, passBy, reviewOfCase, toNotice, toTownship } from '../../support/credit'
import { useDatabase } from '../../support/database'
import { declare } from '../../support/decided'
import { council } from '../../support/people'
import { NEXT_VILLAGE } from '../../support/village'

const test = useDatabase()

const statusOf = async (scene: Awaited<ReturnType<typeof creditScene>>) =>
  (await mineOf(scene, scene.applicant)).application?.status
const eventsOf = async (scene: Awaited<ReturnType<typeof creditScene>>) =>
  (await mineOf(scene, scene.applicant)).timeline.map((one) => one.event)

describe('kin found among those who decided on a credit status', () => {
  it('at the council sends it back there, though the committees passed it since; both decide again', async () => {
    const scene = await creditScene(test.db)
    const { village, applicant, members, committee } = scene
    const caseId = await toTownship(scene)
    const [first, second] = members
    if (!first || !second) throw new Error('a council of four')
    await declare(village, applicant, first)
    expect(await statusOf(scene)).toBe('council')
    await passBy(scene, caseId, members.slice(3))
    expect(await statusOf(scene)).toBe('committees')
    await passBy(scene, caseId, committee)
    expect(await statusOf(scene)).toBe('township')
  })

  it('at the council takes it from the committees that look at it now', async () => {
    const scene = await creditScene(test.db)
    const { village, applicant, members } = scene
    const { caseId } = await call(village, applicant, 'credit.send', { runsBusiness: false, away: false })
    await passBy(scene, caseId, members)
    const atCommittees = await reviewOfCase(village, caseId)
    if (members[0]) await declare(village, applicant, members[0])
    expect(await statusOf(scene)).toBe('council')
    expect(await reviewOfCase(village, caseId)).not.toBe(atCommittees)
  })

  it('at the committees on notice takes the line away, and those who are no kin decide again', async () => {
    const scene = await creditScene(test.db)
    const { village, applicant, committee } = scene
    const caseId = await toNotice(scene)
    if (committee[0]) await declare(village, applicant, committee[0])
    expect(await statusOf(scene)).toBe('committees')
    await passBy(scene, caseId, committee.slice(3))
    expect(await statusOf(scene)).toBe('township')
  })

  it('after the designation opens a re-examination by others: it stands meanwhile, and after', async () => {
    const scene = await creditScene(test.db)
    const { village, applicant, members } = scene
    await council(village, 5, NEXT_VILLAGE)
    await designated(scene)
    if (members[0]) await declare(village, applicant, members[0])
    expect(await eventsOf(scene)).toContain('reexamined')
    expect((await mineOf(scene, applicant)).designation?.status).toBe('designated')
    const { rows } = await call(village, applicant, 'certificates.mine', {})
    expect(rows[0]?.status).toBe('valid')
  })

  it.each([
    ['confirmed', 'reconfirmed', false],
    ['not confirmed: marked for the township, and no designation falls by that alone', 'notReconfirmed', true],
  ])('and looked at again by others, it is %s', async (_, event, marked) => {
    const scene = await creditScene(test.db)
    const { village, applicant, members, officer } = scene
    const others = await council(village, 5, NEXT_VILLAGE)
    const caseId = await designated(scene)
    if (members[0]) await declare(village, applicant, members[0])
    await runDueJobs(village)
    if (marked) {
      const reviewId = await reviewOfCase(village, caseId)
      await castAll(village, others.slice(0, 3), declining(reviewId, '材料对不上。', 'cannotBeVerified'))
    } else await passBy(scene, caseId, others)
    const flagged = (await call(village, officer, 'credit.cases', { desk: 'flagged' })).rows.map((row) => row.caseId)
    expect([(await eventsOf(scene)).at(-1), flagged.includes(caseId)]).toEqual([event, marked])
    expect((await mineOf(scene, applicant)).designation?.status).toBe('designated')
  })
})
