import { LIMITS } from '../../../cloudfunctions/contract/limits'
import { deliverOutbox } from '../../../cloudfunctions/domain/deliver-outbox'
import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { newId } from '../../../cloudfunctions/platform/ids'
import { call, refusal, send } from '../../support/call'
import { uploadPhoto, withCloudPhotos } from '../../support/cloud-photos'
import { useDatabase } from '../../support/database'
import { nominate } from '../../support/deeds'
import { holdsText, PLANTED, photoWithMetadata, plainJpeg } from '../../support/jpeg'
import { adoptRules, council, person } from '../../support/people'
import { testVillage } from '../../support/village'

const test = useDatabase()

async function scene() {
  const { village: plain, clock, log } = await testVillage(test.db)
  const village = withCloudPhotos(plain)
  await adoptRules(village)
  const [nominator, other] = [await person(village, '赵推荐'), await person(village, '孙旁人')]
  return { village, clock, log, nominator, other, files: village.storage.files }
}

describe('a photo that a phone put into the cloud', () => {
  it('is kept without what the phone wrote into it, and the phone’s own file goes', async () => {
    const { village, nominator, files } = await scene()
    const { photoId, uploaded } = await uploadPhoto(village, nominator, photoWithMetadata())
    expect([...files.keys()]).toEqual([`raw/${photoId}.jpg`])
    expect(await call(village, nominator, 'photos.receiveUploaded', uploaded)).toEqual({ photoId })
    await deliverOutbox(village)
    expect([...files.keys()]).toEqual([`photos/${photoId}.jpg`])
    const kept = files.get(`photos/${photoId}.jpg`) ?? new Uint8Array()
    for (const text of Object.values(PLANTED)) expect(holdsText(kept, text)).toBe(false)
  })

  it('is received once; who asks again under the same intent hears the same', async () => {
    const { village, nominator } = await scene()
    const { photoId, uploaded } = await uploadPhoto(village, nominator)
    const intent = newId()
    const once = await call(village, nominator, 'photos.receiveUploaded', uploaded, intent)
    await deliverOutbox(village)
    expect(await call(village, nominator, 'photos.receiveUploaded', uploaded, intent)).toEqual(once)
    expect(once).toEqual({ photoId })
    expect(await refusal(village, nominator, 'photos.receiveUploaded', uploaded)).toBe('TICKET_INVALID')
  })

  it('is the affair of whom the ticket was given to, and of no file but its own', async () => {
    const { village, nominator, other, log } = await scene()
    const [mine, second] = [await uploadPhoto(village, nominator), await uploadPhoto(village, nominator)]
    const crossed = { ticket: mine.uploaded.ticket, fileId: second.uploaded.fileId }
    expect(await refusal(village, other, 'photos.receiveUploaded', mine.uploaded)).toBe('TICKET_INVALID')
    expect(await refusal(village, nominator, 'photos.receiveUploaded', crossed)).toBe('TICKET_INVALID')
    expect(log).toContainEqual(expect.objectContaining({ event: 'an upload lies elsewhere' }))
    expect(await refusal(village, nominator, 'photos.receiveUploaded', mine.uploaded)).toBeNull()
  })

  it('that never arrived, is none or is too large spends no ticket, and is not left lying', async () => {
    const { village, nominator, files } = await scene()
    const { photoId, uploaded } = await uploadPhoto(village, nominator, new TextEncoder().encode('<svg>'))
    const raw = `raw/${photoId}.jpg`
    const receive = () => refusal(village, nominator, 'photos.receiveUploaded', uploaded)
    expect([await receive(), files.has(raw)]).toEqual(['PHOTO_NOT_JPEG', false])
    expect(await receive()).toBe('NOT_FOUND')
    files.set(raw, new Uint8Array(LIMITS.photoBytes + 1))
    expect([await receive(), files.has(raw)]).toEqual(['PHOTO_TOO_LARGE', false])
    files.set(raw, plainJpeg())
    expect(await receive()).toBeNull()
  })

  it('is not taken while the storage does not answer, and is afterwards', async () => {
    const { village, nominator } = await scene()
    const { uploaded } = await uploadPhoto(village, nominator)
    const upload = village.storage.upload
    village.storage.upload = () => Promise.reject(new Error('down'))
    expect(await refusal(village, nominator, 'photos.receiveUploaded', uploaded)).toBe('INTERNAL')
    village.storage.upload = upload
    expect(await refusal(village, nominator, 'photos.receiveUploaded', uploaded)).toBeNull()
  })

  it('that nobody received within its time is deleted', async () => {
    const { village, clock, nominator, files } = await scene()
    await uploadPhoto(village, nominator)
    clock.set('2026-03-04T02:40:00Z')
    await runDueJobs(village)
    expect(files.size).toBe(1)
    clock.set('2026-03-05T02:40:00Z')
    await runDueJobs(village)
    expect(files.size).toBe(0)
  })
})

it('links lead those who may see a photo to it, for ten minutes, and say nothing to others', async () => {
  const { village, nominator, other } = await scene()
  const [member = other] = await council(village, 4)
  const praised = await person(village, '钱帮忙')
  const [sent, waiting] = [await uploadPhoto(village, nominator), await uploadPhoto(village, nominator)]
  await call(village, nominator, 'photos.receiveUploaded', sent.uploaded)
  await nominate(village, nominator, [praised], { photos: [sent.photoId] })
  const links = (who: typeof other | null) =>
    call(village, who, 'photos.links', { photoIds: [sent.photoId, waiting.photoId, newId()] })
  const url = `https://files.test/photos/${sent.photoId}.jpg?for=660`
  const found = { links: [{ photoId: sent.photoId, url }], until: '2026-03-04T02:10:00.000Z' }
  expect([await links(nominator), await links(member)]).toEqual([found, found])
  for (const who of [praised, other, null]) expect((await links(who)).links).toEqual([])
})

it('a host links to its own pictures, and takes nothing from the cloud', async () => {
  const { village, nominator } = await scene()
  const { photoId, uploaded } = await uploadPhoto(village, nominator)
  await call(village, nominator, 'photos.receiveUploaded', uploaded)
  const { village: host } = await testVillage(test.db)
  const { links } = await call(host, nominator, 'photos.links', { photoIds: [photoId] })
  expect(links).toEqual([{ photoId, url: `/photo/${photoId}` }])
  expect(await send(host, nominator, 'photos.receiveUploaded', uploaded)).toMatchObject({
    error: { code: 'TICKET_INVALID' },
  })
})
