import { eq } from 'drizzle-orm'
import type { PhotoId } from '../../../cloudfunctions/contract/ids'
import { deliverOutbox } from '../../../cloudfunctions/domain/deliver-outbox'
import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { takeCheck } from '../../../cloudfunctions/domain/photos/take-check'
import { photo } from '../../../cloudfunctions/platform/db/schema'
import { call, refusal } from '../../support/call'
import { uploadPhoto } from '../../support/cloud-photos'
import { useDatabase } from '../../support/database'
import { nominate, pass, reviewOf, writeText } from '../../support/deeds'
import { withWeChat } from '../../support/fake-wechat'
import { answer } from '../../support/paths'
import { adoptRules, council, person } from '../../support/people'
import { givePhone } from '../../support/phones'
import { testVillage } from '../../support/village'

const test = useDatabase()

async function scene() {
  const { village: onHost, clock, log } = await testVillage(test.db)
  const village = withWeChat(onHost)
  await adoptRules(village)
  const nominator = await person(village, '赵推荐')
  await givePhone(village, nominator)
  const send = async () => {
    const { photoId, uploaded } = await uploadPhoto(village, nominator)
    await call(village, nominator, 'photos.receiveUploaded', uploaded)
    return photoId
  }
  return { village, clock, log, nominator, send }
}

const statusOf = async (id: PhotoId) =>
  (await test.db.select({ status: photo.status }).from(photo).where(eq(photo.id, id)))[0]?.status

/** A deed with one photo in review, and what its council sees of the photo. */
async function inReview() {
  const { village, clock, log, nominator, send } = await scene()
  const members = await council(village, 3)
  const [first = nominator] = members
  const praised = await person(village, '钱帮忙')
  const photoId = await send()
  await deliverOutbox(village)
  const deedId = await nominate(village, nominator, [praised], { photos: [photoId] })
  const reviewId = await reviewOf(village, deedId)
  await writeText(village, first, reviewId)
  const judge = (verdict: 'passed' | 'refused') =>
    refusal(village, first, 'deeds.judgePhoto', { reviewId, photoId, verdict })
  const shown = async () => (await call(village, nominator, 'deeds.get', { deedId })).photos[0]?.status
  const publish = async () => {
    await pass(village, members, deedId)
    await answer(village, praised, deedId, 'fullName')
  }
  const seenByAll = async () => (await call(village, null, 'photos.links', { photoIds: [photoId] })).links.length === 1
  return { village, clock, log, photoId, judge, shown, publish, seenByAll }
}

describe('a photo from a phone', () => {
  it('is shown to the platform after it was received, and takes its verdict, once', async () => {
    const { village, nominator, send } = await scene()
    const photoId = await send()
    expect(await statusOf(photoId)).toBe('stripped')
    await deliverOutbox(village)
    expect(await statusOf(photoId)).toBe('checking')
    expect(village.wechat.photos).toEqual([
      { openid: `o-${nominator.personId}`, url: `https://files.test/photos/${photoId}.jpg?for=1800` },
    ])
    expect(await takeCheck(village, 'trace-of-somebody', 'passed')).toBe(false)
    expect(await takeCheck(village, 'trace-1', 'passed')).toBe(true)
    expect(await takeCheck(village, 'trace-1', 'refused')).toBe(false)
    expect(await statusOf(photoId)).toBe('passed')
  })

  it('waits for a person when there was no answer in half an hour; a late answer still counts', async () => {
    const { village, clock, send } = await scene()
    const photoId = await send()
    await runDueJobs(village)
    clock.set('2026-03-04T02:29:59.999Z')
    await runDueJobs(village)
    expect(await statusOf(photoId)).toBe('checking')
    clock.set('2026-03-04T02:30:00.000Z')
    expect((await runDueJobs(village)).done).toMatchObject({ leavePhotosToPeople: 1 })
    expect(await statusOf(photoId)).toBe('human')
    expect(await takeCheck(village, 'trace-1', 'refused')).toBe(true)
    expect(await statusOf(photoId)).toBe('refused')
  })

  it('is shown again when the platform did not answer, and left to people when it will not judge', async () => {
    const { village, clock, send } = await scene()
    village.wechat.takesPhotos = new Error('down')
    const photoId = await send()
    await deliverOutbox(village)
    expect(await statusOf(photoId)).toBe('stripped')
    village.wechat.takesPhotos = false
    clock.set('2026-03-04T02:01:00.000Z')
    await deliverOutbox(village)
    expect(await statusOf(photoId)).toBe('human')
  })

  it('of somebody whom the platform does not know waits for a person at once', async () => {
    const { village } = await scene()
    const { photoId, uploaded } = await uploadPhoto(village, await person(village, '孙柜台'))
    await call(village, { accountId: await ownerOf(photoId) }, 'photos.receiveUploaded', uploaded)
    expect(await statusOf(photoId)).toBe('human')
  })
})

async function ownerOf(id: PhotoId) {
  const [row] = await test.db.select({ accountId: photo.accountId }).from(photo).where(eq(photo.id, id))
  if (!row) throw new Error('the photo has a row')
  return row.accountId
}

describe('a council', () => {
  it('is not held up by the platform, and nothing is public before both let it through', async () => {
    const { village, judge, shown, publish, seenByAll } = await inReview()
    expect(await shown()).toBe('human')
    expect(await judge('passed')).toBeNull()
    expect(await shown()).toBe('checking')
    await publish()
    expect(await seenByAll()).toBe(false)
    await takeCheck(village, 'trace-1', 'passed')
    expect([await shown(), await seenByAll()]).toEqual(['passed', true])
  })

  it('cannot let through what the platform refused, and need not judge it', async () => {
    const { village, judge, shown, publish, seenByAll } = await inReview()
    await takeCheck(village, 'trace-1', 'refused')
    expect([await shown(), await judge('passed')]).toEqual(['refused', 'PHOTO_REFUSED'])
    await publish()
    expect(await seenByAll()).toBe(false)
  })

  it('may refuse what the platform let through', async () => {
    const { village, judge, shown } = await inReview()
    await takeCheck(village, 'trace-1', 'passed')
    expect(await judge('refused')).toBeNull()
    expect(await shown()).toBe('refused')
  })

  it('lets a photo through alone where the platform gave no answer', async () => {
    const { village, clock, judge, publish, seenByAll } = await inReview()
    await judge('passed')
    await publish()
    clock.set('2026-03-04T02:30:00.000Z')
    expect(await seenByAll()).toBe(false)
    await runDueJobs(village)
    expect(await seenByAll()).toBe(true)
  })
})
