import { decidersOf } from '../../../cloudfunctions/domain/council/deciders'
import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { castAll, declining } from '../../support/ballots'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { decisionScene, declineDeed, viewOf } from '../../support/decided'
import { nominate, reviewOf } from '../../support/deeds'
import { adoptRules, council, give, person } from '../../support/people'
import { COUNTY, NEXT_VILLAGE, TOWNSHIP, testVillage } from '../../support/village'

const test = useDatabase()

const idsOf = (people: readonly { personId: string }[]) => people.map((one) => one.personId)

describe('who decided before does not decide again', () => {
  it('whether they sat in the council, on the panel by lot, or decided alone for the township', async () => {
    const scene = await decisionScene(test.db)
    const { village, members, officer, nominator, deedId } = scene
    expect([...(await decidersOf(village.db, 'deed', deedId))].sort()).toEqual(idsOf(members).sort())
    await declineDeed(scene)
    const { version } = await viewOf(scene)
    const { appealId } = await call(village, nominator, 'appeals.send', { deedId, version, words: '请再核实一次。' })
    const input = { outcome: 'declined', appealId, version: version + 1, reason: 'other', words: '查证不了。' } as const
    await call(village, officer, 'appeals.decide', input)
    expect(await decidersOf(village.db, 'deed', deedId)).toContain(officer.personId)
  })

  it('so that an appeal of what township panellists declined goes to the county, and no panellist hears it there', async () => {
    const { village } = await testVillage(test.db)
    await adoptRules(village)
    await council(village, 1)
    const panellists = await Promise.all(['镇甲', '镇乙', '镇丙'].map((name) => person(village, name, NEXT_VILLAGE)))
    for (const one of panellists) await give(village, one, 'townshipPanellist', TOWNSHIP)
    const [nominator, praised] = [await person(village, '赵推荐'), await person(village, '钱帮忙')]
    const deedId = await nominate(village, nominator, [praised])
    await runDueJobs(village)
    await castAll(village, panellists, declining(await reviewOf(village, deedId))).catch(() => 'declined')
    const { version, status } = await call(village, nominator, 'deeds.get', { deedId })
    expect(status).toBe('declined')
    const sent = await call(village, nominator, 'appeals.send', { deedId, version, words: '请再核实一次。' })
    expect(sent.level).toBe('county')
    const [first] = panellists
    if (!first) throw new Error('nobody there')
    await give(village, first, 'countyOfficer', COUNTY)
    const { appealId } = sent
    expect(await refusal(village, first, 'appeals.sheet', { appealId })).toBe('DECIDED_BEFORE')
  })
})
