import { type AuditReport, auditCounty } from '../../../cloudfunctions/domain/auditor/audit-county'
import { keptPhotos } from '../../../cloudfunctions/domain/auditor/kept-photos'
import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { countyDate } from '../../../cloudfunctions/platform/county-time'
import { call } from '../../support/call'
import { withCloudPhotos } from '../../support/cloud-photos'
import { makeScene } from '../../support/contract/scene'
import { useDatabase } from '../../support/database'
import {
  closeStage,
  exemplarScene,
  letDays,
  openCampaign,
  recommend,
  scoreAll,
  throughVetting,
} from '../../support/exemplars'
import { afterBusyHistory } from '../../support/history/hold'
import { memoryPhotoStore } from '../../support/memory-photo-store'
import { person } from '../../support/people'
import { sendPhoto } from '../../support/photos'
import { testVillage, VILLAGE } from '../../support/village'
import { foundAfter, PLANTS, type Plant } from './plants'
import { EXEMPLAR_PLANTS } from './plants-of-exemplars'

const test = useDatabase()

const saidIn = ({ checks }: AuditReport): string[] =>
  checks.flatMap(({ name, findings }) =>
    findings.map(({ breach, says, examples }) => `${name}: ${breach}, ${says}: ${examples.join()}`),
  )

/** A county in the middle of everything, its jobs done. */
async function busyCounty() {
  const { village: onHost, clock } = await testVillage(test.db)
  const village = withCloudPhotos(onHost)
  const { actors, loosePhoto } = await makeScene(village, clock)
  await call(village, actors.nominator, 'photos.discard', { photoId: loosePhoto })
  await runDueJobs(village)
  return { village, clock }
}

/** Which plants the auditor does not see, with what it said instead. */
const missedOf = (plants: readonly Plant[], now: Date): Promise<string[]> =>
  test.asOwner(async (owner) => {
    const names: string[] = []
    for (const plant of plants) {
      const said = await foundAfter(owner, plant, now)
      if (!said.some((one) => one.startsWith(plant.found))) names.push(`${plant.found} (${said.join('; ')})`)
    }
    return names
  })

/** Two candidates for one place: voted on by phone and on paper, scored, put on notice, and one of them chosen. */
async function playedSelection() {
  const scene = await exemplarScene(test.db)
  const { village, clock, clerk, supervisor, members, people } = scene
  const campaignId = await openCampaign(scene)
  const one = await recommend(scene, campaignId, people.one)
  await recommend(scene, campaignId, people.two)
  await throughVetting(scene, one.contestId)
  const [vote] = (await call(village, people.three, 'polls.list', undefined)).polls
  if (!vote) throw new Error('a vote is held')
  const { pollId } = vote
  await call(village, people.three, 'polls.vote', { pollId, choiceIds: [one.entryId] })
  const paper = { villageCode: VILLAGE, heldOn: countyDate(clock.now()), photos: [await sendPhoto(village, clerk)] }
  const list = { ...paper, pollId, people: members.slice(0, 2).map((who) => who.personId), papers: [[one.entryId], []] }
  const { paperId } = await call(village, clerk, 'polls.enterPapers', list)
  await call(village, supervisor, 'polls.decidePapers', { decision: 'confirm', paperId })
  await letDays(scene, 20)
  await scoreAll(scene, one.contestId, members, (entryId) => (entryId === one.entryId ? 90 : 80))
  await closeStage(scene, one.contestId, 'scoring')
  await letDays(scene, 12, async (after) => void (await runDueJobs(after)))
  return scene
}

describe('the auditor', () => {
  it('finds nothing in a village after a busy year', async () => {
    const { village, clock } = await afterBusyHistory(test.db)
    // Points of a history are given for sources of its own, which no table has.
    const said = saidIn(await auditCounty(village.db, clock.now()))
    expect(said.filter((one) => !one.startsWith('points that were posted: orphaned'))).toEqual([])
  })

  it('finds nothing in a county in the middle of everything, and each fault that is planted there', async () => {
    const { clock } = await busyCounty()
    const sound = await auditCounty(test.db, clock.now())
    // Contests and votes of the scene were put where they are, and went through no stage.
    expect(saidIn(sound).filter((one) => !/^(exemplars|public votes): /.test(one))).toEqual([])
    expect(sound.checks.filter(({ looked }) => looked === 0).map(({ name }) => name)).toEqual([])
    expect(await missedOf(PLANTS, clock.now())).toEqual([])
  })

  it('finds nothing in a selection with a vote that was played to its end, and each fault that is planted there', async () => {
    const { village, clock } = await playedSelection()
    // The deed behind the candidacies was put there, and stood on no notice.
    const said = saidIn(await auditCounty(village.db, clock.now()))
    expect(said.filter((one) => !one.startsWith('decided deeds: '))).toEqual([])
    expect(await missedOf(EXEMPLAR_PLANTS, clock.now())).toEqual([])
  })

  it('misses the bytes of a photo, and finds those that are of none', async () => {
    const { village, clock } = await testVillage(test.db)
    const who = await person(village, '钱一')
    const id = await sendPhoto(village, who)
    expect(await keptPhotos(test.db, village.photoStore)).toMatchObject([{ looked: 1, findings: [] }])
    await village.photoStore.remove(id)
    const other = memoryPhotoStore()
    await other.put('018f0000-0000-7000-8000-00000000abcd', new Uint8Array([1]))
    const [found] = await keptPhotos(test.db, other)
    expect(found?.findings.map(({ breach }) => breach)).toEqual(['lost', 'orphaned'])
    expect(await auditCounty(test.db, clock.now(), () => keptPhotos(test.db, other))).toMatchObject({ sound: false })
  })
})
