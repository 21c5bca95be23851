import { endCampaign } from '../../../cloudfunctions/domain/exemplars/campaigns/end-campaign'
import { withdrawCandidacy } from '../../../cloudfunctions/domain/exemplars/candidates/withdraw-candidacy'
import { closeDueNotice } from '../../../cloudfunctions/domain/notices/close-due-notice'
import { declareKin } from '../../../cloudfunctions/domain/people/declare-kin'
import { closeDuePoll } from '../../../cloudfunctions/domain/polls/close-due-poll'
import { countDuePoll } from '../../../cloudfunctions/domain/polls/count-due-poll'
import { orRefuse } from '../../../cloudfunctions/platform/app-error'
import { addDays, countyDate, startOfCountyDay } from '../../../cloudfunctions/platform/county-time'
import { type Act, atOnce } from '../../support/at-once'
import { useDatabase } from '../../support/database'
import {
  closeStage,
  exemplarScene,
  openCampaign,
  recommend,
  type Stood,
  scoreAll,
  throughVetting,
  throughVote,
} from '../../support/exemplars'
import { writing } from '../../support/people'
import { COUNTY } from '../../support/village'

/** Each pair from the same state: enough that every order of their steps comes up. */
const TIMES = 20

const test = useDatabase()

async function standing() {
  const scene = await exemplarScene(test.db)
  const campaignId = await openCampaign(scene)
  const all: Stood[] = []
  for (const who of Object.values(scene.people)) all.push(await recommend(scene, campaignId, who))
  const [first, , third] = all
  return { scene, campaignId, first: orRefuse(first ?? null), third: orRefuse(third ?? null) }
}

const after = (now: Date, days: number): Date => startOfCountyDay(addDays(countyDate(now), days))

it('who is put on notice: the job that closes notices, kin that is found, a withdrawal and an ending wait for each other in one order', async () => {
  const { scene, campaignId, first, third } = await standing()
  const { village, members, people } = scene
  await throughVote(scene, first.contestId)
  await scoreAll(scene, first.contestId, members, (entryId) => (entryId === third.entryId ? 70 : 90))
  await closeStage(scene, first.contestId, 'scoring')
  const close: Act = closeDueNotice
  // Two of four sheets fall: the next body scores anew, and the notice loses its line.
  const kin: Act = async (w) => {
    for (const one of members.slice(0, 2)) await declareKin(w, one.personId, people.three.personId, 'cousin')
  }
  const withdraw: Act = (w) => withdrawCandidacy(w, first.candidacyId)
  const end: Act = (w) => endCampaign(w, [COUNTY], { campaignId, reason: '名额填错了。' })
  const due = after(village.clock.now(), 12)
  for (const pair of [
    [close, kin],
    [close, withdraw],
    [kin, withdraw],
    [close, end],
    [kin, end],
  ])
    expect(await atOnce(village, TIMES, due, pair)).toEqual([])
})

it('a vote: its count and a candidate who withdraws wait for each other in one order', async () => {
  const { scene, first } = await standing()
  const { village } = scene
  await throughVetting(scene, first.contestId)
  const due = after(village.clock.now(), 21)
  scene.clock.set(due.toISOString())
  await writing(village, closeDuePoll)
  const withdraw: Act = (w) => withdrawCandidacy(w, first.candidacyId)
  expect(await atOnce(village, TIMES, due, [countDuePoll, withdraw])).toEqual([])
})
