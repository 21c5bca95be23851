import type { PhotoId } from '../../../cloudfunctions/contract/ids'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import type { Village } from '../../../cloudfunctions/domain/context'
import { deliverOutbox } from '../../../cloudfunctions/domain/deliver-outbox'
import { readPhoto } from '../../../cloudfunctions/domain/photos/read-photo'
import { receivePhoto } from '../../../cloudfunctions/domain/photos/receive-photo'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { nominate, nomination, pass, reviewOf, writeText } from '../../support/deeds'
import { holdsText, PLANTED, photoWithMetadata, plainJpeg } from '../../support/jpeg'
import { answer } from '../../support/paths'
import { adoptRules, council, person, type TestPerson } from '../../support/people'
import { sendPhoto } from '../../support/photos'
import { testVillage } from '../../support/village'

const test = useDatabase()
const NOBODY = { accountId: null }

const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: { code?: unknown }) => error.code,
  )

async function scene() {
  const { village, clock } = await testVillage(test.db)
  await adoptRules(village)
  const nominator = await person(village, '赵推荐')
  const ticket = async () => call(village, nominator, 'photos.requestTicket', {})
  const receive = (secret: string, bytes = plainJpeg()) => codeOf(receivePhoto(village, secret, bytes))
  return { village, clock, nominator, ticket, receive }
}

describe('a ticket', () => {
  it('takes one photo, once', async () => {
    const { ticket, receive } = await scene()
    const { ticket: secret, upload, expiresAt } = await ticket()
    const path = `/photos/${secret}`
    expect([upload, expiresAt]).toEqual([{ kind: 'http', path }, '2026-03-04T02:30:00.000Z'])
    expect([await receive(secret), await receive(secret)]).toEqual([null, 'TICKET_INVALID'])
  })

  it('of two uploads at once takes one', async () => {
    const { ticket, receive } = await scene()
    const { ticket: secret } = await ticket()
    const codes = await Promise.all([receive(secret), receive(secret)])
    expect(codes.toSorted()).toEqual(['TICKET_INVALID', null].toSorted())
  })

  it('ends after half an hour', async () => {
    const { clock, ticket, receive } = await scene()
    const [one, two] = [await ticket(), await ticket()]
    clock.set('2026-03-04T02:29:59.999Z')
    expect(await receive(one.ticket)).toBeNull()
    clock.set('2026-03-04T02:30:00Z')
    expect(await receive(two.ticket)).toBe('TICKET_INVALID')
  })

  it('is not spent on what is no photo', async () => {
    const { ticket, receive } = await scene()
    const { ticket: secret } = await ticket()
    expect(await receive(secret, new TextEncoder().encode('<svg onload=alert(1)>'))).toBe('PHOTO_NOT_JPEG')
    expect(await receive(secret, new Uint8Array())).toBe('PHOTO_NOT_JPEG')
    expect(await receive(secret, plainJpeg().slice(0, 200))).toBe('PHOTO_NOT_JPEG')
    expect(await receive(secret, new Uint8Array(LIMITS.photoBytes + 1))).toBe('PHOTO_TOO_LARGE')
    expect(await receive(secret)).toBeNull()
  })

  it('that nobody gave out is none', async () => {
    const { receive } = await scene()
    expect([await receive(''), await receive('00'), await receive('a'.repeat(48))]).toEqual(
      Array(3).fill('TICKET_INVALID'),
    )
  })
})

it('nothing that a phone wrote into a photo is kept', async () => {
  const { village, nominator } = await scene()
  const photoId = await sendPhoto(village, nominator, photoWithMetadata())
  const { bytes: kept } = await readPhoto(village, nominator, photoId)
  for (const text of Object.values(PLANTED)) expect(holdsText(kept, text)).toBe(false)
})

describe('a photo', () => {
  it('goes with a deed only when it arrived, is the sender’s own, and belongs to no other', async () => {
    const { village, nominator, ticket } = await scene()
    const [praised, other] = [await person(village, '钱帮忙'), await person(village, '孙旁人')]
    const send = (...photos: PhotoId[]) =>
      refusal(village, nominator, 'deeds.nominate', nomination(village, [praised], { photos }))
    expect(await send((await ticket()).photoId)).toBe('NOT_FOUND')
    expect(await send(await sendPhoto(village, other))).toBe('NOT_FOUND')
    const mine = await sendPhoto(village, nominator)
    expect(await send(mine)).toBeNull()
    expect(await send(mine)).toBe('NOT_FOUND')
    expect((await call(village, nominator, 'deeds.mine', {})).rows).toHaveLength(1)
  })

  it('that was not sent with a deed is thrown away by its owner, bytes and all', async () => {
    const { village, nominator } = await scene()
    const photoId = await sendPhoto(village, nominator)
    const other = await person(village, '孙旁人')
    expect(await refusal(village, other, 'photos.discard', { photoId })).toBe('NOT_FOUND')
    expect(await refusal(village, nominator, 'photos.discard', { photoId })).toBeNull()
    expect(await codeOf(readPhoto(village, nominator, photoId))).toBe('NOT_FOUND')
    await deliverOutbox(village)
    expect(await village.photoStore.get(photoId)).toBeNull()
  })

  it('of a deed stays with it', async () => {
    const { village, nominator } = await scene()
    const photoId = await sendPhoto(village, nominator)
    await nominate(village, nominator, [await person(village, '钱帮忙')], { photos: [photoId] })
    expect(await refusal(village, nominator, 'photos.discard', { photoId })).toBe('NOT_FOUND')
  })
})

describe('who may look at the photos of a deed', () => {
  const sees = async (village: Village, who: TestPerson | null, photoId: PhotoId) =>
    (await codeOf(readPhoto(village, who ?? NOBODY, photoId))) === null

  it('first its sender and those who decide, then everybody once all praised are named, and passed ones only', async () => {
    const { village, nominator } = await scene()
    const members = await council(village, 4)
    const [first = nominator, recused = nominator] = members
    const [praised, stranger] = [await person(village, '钱帮忙'), await person(village, '周某人')]
    await call(village, recused, 'people.declareKin', { relativeId: praised.personId, relation: 'cousin' })
    const [good, bad] = [await sendPhoto(village, nominator), await sendPhoto(village, nominator)]
    const deedId = await nominate(village, nominator, [praised], { photos: [good, bad] })
    const looks = async (who: TestPerson | null) => [await sees(village, who, good), await sees(village, who, bad)]
    const [all, none, passed] = [
      [true, true],
      [false, false],
      [true, false],
    ]

    expect([await looks(nominator), await looks(first)]).toEqual([all, all])
    for (const who of [recused, praised, stranger, null]) expect(await looks(who)).toEqual(none)

    const reviewId = await reviewOf(village, deedId)
    await writeText(village, first, reviewId)
    await call(village, first, 'deeds.judgePhoto', { reviewId, photoId: good, verdict: 'passed' })
    await call(village, first, 'deeds.judgePhoto', { reviewId, photoId: bad, verdict: 'refused' })
    await pass(village, [first, ...members.slice(2)], deedId)
    for (const who of [praised, stranger, null]) expect(await looks(who)).toEqual(none)

    await answer(village, praised, deedId, 'surnameOnly')
    expect(await looks(null)).toEqual(none)
    expect((await call(village, null, 'deeds.get', { deedId })).photos).toEqual([])
    await answer(village, praised, deedId, 'fullName')
    for (const who of [praised, stranger, null]) expect(await looks(who)).toEqual(passed)
    const { photos } = await call(village, null, 'deeds.get', { deedId })
    expect(photos).toEqual([{ photoId: good, url: `/photo/${good}`, status: 'passed' }])
    await answer(village, praised, deedId, 'declined')
    expect(await looks(null)).toEqual(none)
  })
})
