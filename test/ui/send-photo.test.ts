import { CallFailed } from '../../src/services/call-failed'
import { intentInMemory } from '../../src/services/intent'
import { putPhoto } from '../../src/services/photos/put'
import { sendPhoto } from '../../src/services/photos/send-photo'
import { fakeHost, Refusal } from './support/host'

jest.mock('../../src/services/photos/put', () => ({ putPhoto: jest.fn() }))

const FIRST = '0190a6f2-0000-7000-8000-0000000000f1'
const SECOND = '0190a6f2-0000-7000-8000-0000000000f2'
const photo = { path: 'blob:1' }
const put = jest.mocked(putPhoto)

/** A host that gives the same ticket to the same intent, and a new one to another. */
function ticketHost(over: Parameters<typeof fakeHost>[0] = {}) {
  const ids = [FIRST, SECOND]
  const given = new Map<string, string>()
  let intent = ''
  const host = fakeHost({
    'photos.requestTicket': () => {
      const photoId = given.get(intent) ?? ids[given.size] ?? ''
      given.set(intent, photoId)
      const upload = { kind: 'http', path: `/photos/${photoId}` }
      return { photoId, ticket: photoId, upload, expiresAt: '2026-03-05T04:30:00.000Z' }
    },
    ...over,
  })
  const carry = globalThis.fetch
  globalThis.fetch = (url, init) => {
    intent = JSON.parse(String(init?.body)).intent
    return carry(url, init)
  }
  return host
}

afterEach(() => put.mockReset())

test('a photo whose bytes were lost is sent again by the same ticket', async () => {
  const host = ticketHost()
  const place = intentInMemory()
  put.mockRejectedValueOnce(new CallFailed({ code: 'OFFLINE' }))
  await expect(sendPhoto(photo, place)).rejects.toMatchObject({ code: 'OFFLINE' })
  await expect(sendPhoto(photo, place)).resolves.toBe(FIRST)
  expect(put.mock.calls.map(([{ ticket }]) => ticket)).toEqual([FIRST, FIRST])
  expect(host.inputsOf('photos.discard')).toEqual([])
})

test.each([
  ['is there', () => ({ done: true })],
  [
    'is not there',
    () => {
      throw new Refusal('NOT_FOUND')
    },
  ],
])('a ticket that holds no more makes room for one new photo; the old one %s', async (_, discard) => {
  const host = ticketHost({ 'photos.discard': discard })
  put.mockRejectedValueOnce(new CallFailed({ code: 'TICKET_INVALID', requestId: 'r' }))
  await expect(sendPhoto(photo)).resolves.toBe(SECOND)
  expect(host.inputsOf('photos.discard')).toEqual([{ photoId: FIRST }])
})

test('what the village does not take is not sent again by itself', async () => {
  const host = ticketHost()
  put.mockRejectedValue(new CallFailed({ code: 'PHOTO_TOO_LARGE', requestId: 'r' }))
  await expect(sendPhoto(photo)).rejects.toMatchObject({ code: 'PHOTO_TOO_LARGE' })
  expect(host.inputsOf('photos.requestTicket')).toHaveLength(1)
})
