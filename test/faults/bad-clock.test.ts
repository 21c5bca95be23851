import { type AuditReport, auditCounty } from '../../cloudfunctions/domain/auditor/audit-county'
import { keptPhotos } from '../../cloudfunctions/domain/auditor/kept-photos'
import { runDueJobs } from '../../cloudfunctions/domain/jobs'
import { receivePhoto } from '../../cloudfunctions/domain/photos/receive-photo'
import { call } from '../support/call'
import { useDatabase } from '../support/database'
import { plainJpeg } from '../support/jpeg'
import { confirmedDeed } from '../support/paths'
import { adoptRules, council, person } from '../support/people'
import { postPoints } from '../support/points'
import { NEXT_VILLAGE, testVillage } from '../support/village'

const test = useDatabase()

const wrongIn = ({ checks }: AuditReport) => checks.flatMap(({ findings }) => findings)

describe('a clock that jumps an hour', () => {
  it('over midnight and back leaves every published head as it was, and every chain whole', async () => {
    const { village, clock } = await testVillage(test.db, '2026-03-04T15:20:00.000Z')
    await adoptRules(village)
    const [one, other] = [await person(village, '钱一'), await person(village, '孙二', NEXT_VILLAGE)]
    await postPoints(village, one, 1)
    await runDueJobs(village)
    for (const at of ['16:20', '15:25', '16:25', '15:30', '16:30'].map((time) => `2026-03-04T${time}:00.000Z`)) {
      clock.set(at)
      for (const who of [one, other]) await postPoints(village, who, Number(at.slice(14, 16)))
      await Promise.all([runDueJobs(village), runDueJobs(village)])
    }
    clock.set('2026-03-05T16:01:00.000Z')
    await runDueJobs(village)
    const report = await auditCounty(test.db, clock.now())
    expect(report.checks.find(({ name }) => name === 'county heads')).toMatchObject({ looked: 3, findings: [] })
    // Points of a test are given for sources that no table has.
    expect(wrongIn(report).filter(({ breach }) => breach !== 'orphaned')).toEqual([])
  })

  it('back while a notice runs and jobs come twice confirms the deed once', async () => {
    const { village, clock } = await testVillage(test.db)
    await adoptRules(village)
    const [nominator, praised] = [await person(village, '赵推荐'), await person(village, '钱帮忙')]
    const members = await council(village, 4)
    const deedId = await confirmedDeed(village, clock, { nominator, praised, members })
    clock.set(new Date(clock.now().getTime() - 3_600_000).toISOString())
    await Promise.all([runDueJobs(village), runDueJobs(village), runDueJobs(village)])
    expect(await call(village, null, 'deeds.get', { deedId })).toMatchObject({ status: 'confirmed' })
    expect(wrongIn(await auditCounty(test.db, clock.now()))).toEqual([])
  })
})

describe('a disk that is full', () => {
  it('keeps no half of a photo; the ticket stays good, and once there is room the same photo is kept', async () => {
    const { village: roomy } = await testVillage(test.db)
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
    let room = false
    const put = (id: string, bytes: Uint8Array) => (room ? roomy.photoStore.put(id, bytes) : Promise.reject(full))
    const village = { ...roomy, photoStore: { ...roomy.photoStore, put } }
    const { photoId, ticket } = await call(village, await person(village, '钱一'), 'photos.requestTicket', {})
    await expect(receivePhoto(village, ticket, plainJpeg())).rejects.toThrow('ENOSPC')
    expect(await keptPhotos(test.db, village.photoStore)).toMatchObject([{ looked: 0, findings: [] }])
    room = true
    await receivePhoto(village, ticket, plainJpeg())
    expect(await village.photoStore.holds(photoId)).toBe(true)
    expect(await keptPhotos(test.db, village.photoStore)).toMatchObject([{ looked: 1, findings: [] }])
  })
})
