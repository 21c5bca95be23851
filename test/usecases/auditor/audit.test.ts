import { type AuditReport, auditCounty } from '../../../cloudfunctions/domain/auditor/audit-county'
import { keptPhotos } from '../../../cloudfunctions/domain/auditor/kept-photos'
import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { call } from '../../support/call'
import { withCloudPhotos } from '../../support/cloud-photos'
import { makeScene } from '../../support/contract/scene'
import { useDatabase } from '../../support/database'
import { afterBusyHistory } from '../../support/history/hold'
import { memoryPhotoStore } from '../../support/memory-photo-store'
import { person } from '../../support/people'
import { sendPhoto } from '../../support/photos'
import { testVillage } from '../../support/village'
import { foundAfter, PLANTS } from './plants'

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
    expect(saidIn(sound)).toEqual([])
    expect(sound.checks.filter(({ looked }) => looked === 0).map(({ name }) => name)).toEqual([])
    const missed = await test.asOwner(async (owner) => {
      const names: string[] = []
      for (const plant of PLANTS) {
        const said = await foundAfter(owner, plant, clock.now())
        if (!said.some((one) => one.startsWith(plant.found))) names.push(`${plant.found} (${said.join('; ')})`)
      }
      return names
    })
    expect(missed).toEqual([])
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
