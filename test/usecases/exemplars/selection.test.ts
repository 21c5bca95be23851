import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { declare } from '../../support/decided'
import {
  closeStage,
  contestOf,
  exemplarScene,
  letDays,
  openCampaign,
  recommend,
  scoreAll,
  signAll,
  statusOf,
  throughVote,
} from '../../support/exemplars'
import { give, person } from '../../support/people'
import { COUNTY, NEXT_VILLAGE, TOWNSHIP, VILLAGE } from '../../support/village'

const test = useDatabase()

it('goes from the village to the county, stage by stage, and ends with an honour and a certificate at each level', async () => {
  const scene = await exemplarScene(test.db)
  const { village, members, people, committee, officer, otherOfficer, panel, countyPanel } = scene
  const campaignId = await openCampaign(scene)
  const [one, two] = [await recommend(scene, campaignId, people.one), await recommend(scene, campaignId, people.two)]
  await throughVote(scene, one.contestId)
  await scoreAll(scene, one.contestId, members, (entryId) => (entryId === one.entryId ? 90 : 80))
  await closeStage(scene, one.contestId, 'scoring')
  expect([await statusOf(scene, one.entryId), await statusOf(scene, two.entryId)]).toEqual(['onNotice', 'scored'])
  await letDays(scene, 12)
  expect([await statusOf(scene, one.entryId), await statusOf(scene, two.entryId)]).toEqual(['chosen', 'notRecommended'])
  const up = { entryId: one.entryId, reason: '票数和得分都是第一。' }
  const { entryId: atTownship } = await call(village, committee, 'exemplars.recommendUpward', up)
  const township = await contestOf(village, atTownship)
  await letDays(scene, 24)
  expect((await call(village, otherOfficer, 'messages.list', {})).rows[0]?.template).toBe('exemplarVettingAsked')
  await signAll(scene, { contestId: township })
  const kin = await person(village, '评己', NEXT_VILLAGE)
  await give(village, kin, 'townshipPanellist', TOWNSHIP)
  await declare(village, kin, people.one)
  await closeStage(scene, township, 'vetting')
  expect(await refusal(village, kin, 'exemplars.scoreSheet', { contestId: township })).toBe('RECUSED')
  await scoreAll(scene, township, panel, () => 85)
  await closeStage(scene, township, 'scoring')
  const [row] = (await call(village, null, 'notices.list', { divisionCode: TOWNSHIP, state: 'open' })).rows.filter(
    ({ villageCode }) => villageCode === TOWNSHIP,
  )
  if (!row) throw new Error('it is on a notice of the township')
  const notice = await call(village, null, 'notices.get', { noticeId: row.noticeId })
  expect(notice).toMatchObject({ contacts: ['褚镇长', '吴镇长'], electorate: 6, recused: 1 })
  await letDays(scene, 12)
  const further = { entryId: atTownship, reason: '全镇都服气。' }
  const { entryId: atCounty } = await call(village, officer, 'exemplars.recommendUpward', further)
  const county = await contestOf(village, atCounty)
  await letDays(scene, 60)
  await signAll(scene, { contestId: county })
  await call(village, scene.countyOfficer, 'exemplars.closeStage', { contestId: county, stage: 'vetting' })
  await scoreAll(scene, county, countyPanel, () => 88)
  await call(village, scene.countyOfficer, 'exemplars.closeStage', { contestId: county, stage: 'scoring' })
  await letDays(scene, 12, async () => {
    await runDueJobs(village)
  })
  const { rows } = await call(village, people.one, 'exemplars.mine', undefined)
  expect(rows[0]?.entries.map(({ level, status }) => [level, status])).toEqual([
    ['village', 'chosen'],
    ['township', 'chosen'],
    ['county', 'chosen'],
  ])
  const certificates = await call(village, people.one, 'certificates.mine', undefined)
  expect(certificates.rows.map(({ status, says }) => [status, says.kind])).toEqual(
    Array.from({ length: 3 }, () => ['valid', 'exemplar']),
  )
})

it('refuses a campaign without a category, without a place, out of order, or a commendation without its document', async () => {
  const scene = await exemplarScene(test.db)
  const { village, countyOfficer, officer } = scene
  const { rules } = await import('../../support/exemplars')
  const open = (over: object) => refusal(village, countyOfficer, 'exemplars.open', { ...rules(village), ...over })
  const good = rules(village)
  expect(await open({ quotas: [] })).toBe('CAMPAIGN_NO_CATEGORY')
  expect(await open({ quotas: good.quotas.map((one) => ({ ...one, places: 0, upward: 0 })) })).toBe('CAMPAIGN_QUOTA')
  expect(await open({ quotas: good.quotas.slice(1) })).toBe('CAMPAIGN_QUOTA')
  expect(
    await open({
      calendar: good.calendar.toReversed().map((one, at) => ({ ...one, level: good.calendar[at]?.level })),
    }),
  ).toBe('CAMPAIGN_CALENDAR')
  expect(await open({ mode: 'approvedCommendation' })).toBe('CAMPAIGN_NO_APPROVAL')
  expect(await open({ minimumAge: 15 })).toBe('INVALID_INPUT')
  expect(await open({ divisionCode: TOWNSHIP })).toBe('NOT_FOUND')
  expect(await refusal(village, officer, 'exemplars.open', { ...good, divisionCode: COUNTY })).toBe('NOT_FOUND')
  expect(await open({})).toBeNull()
  expect(await open({})).toBe('CAMPAIGN_RUNNING')
  const { rows } = await call(village, null, 'exemplars.campaigns', { divisionCode: VILLAGE })
  const [first] = rows
  if (!first) throw new Error('it runs')
  await call(village, countyOfficer, 'exemplars.end', { campaignId: first.campaignId, reason: '名额填错了。' })
  expect(await open({})).toBeNull()
})
