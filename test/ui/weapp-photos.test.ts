import Taro from '@tarojs/taro'
import { NotAllowed } from '../../src/services/not-allowed'
import { pickPhotos } from '../../src/services/photos/pick.weapp'
import { putPhoto } from '../../src/services/photos/put.weapp'
import { fakeHost, Refusal } from './support/host'

const upload = { kind: 'cloud', cloudPath: 'photos/1' } as const
const ticket = { ticket: 't1', upload }
const photo = { path: 'wxfile://usr/photos/1.jpg' }

/** The platform of the phone, as far as a photo needs it. */
function platform(calls: object) {
  Object.assign(Taro, calls)
}

describe('a photo that goes into the cloud', () => {
  test('is laid there once, and the village told under one intent until it has heard', async () => {
    const uploadFile = jest.fn(async () => ({ fileID: 'cloud://one' }))
    platform({ cloud: { init: jest.fn(), uploadFile } })
    const intents: unknown[] = []
    let tries = 0
    const host = fakeHost({
      'photos.receiveUploaded': () => {
        tries += 1
        if (tries === 1) throw new Refusal('BUSY')
        return { photoId: '0190a6f2-0000-7000-8000-0000000000f1' }
      },
    })
    const carry = globalThis.fetch
    globalThis.fetch = (url, init) => {
      intents.push(JSON.parse(String(init?.body)).intent)
      return carry(url, init)
    }
    await expect(putPhoto(ticket, photo)).rejects.toThrow()
    await putPhoto(ticket, photo)
    expect(uploadFile.mock.calls).toEqual([[{ cloudPath: 'photos/1', filePath: photo.path }]])
    expect(host.inputsOf('photos.receiveUploaded')).toEqual(Array(2).fill({ ticket: 't1', fileId: 'cloud://one' }))
    expect(new Set(intents).size).toBe(1)
  })

  test('that the cloud lost is laid there anew', async () => {
    const uploadFile = jest.fn(async () => ({ fileID: 'cloud://one' }))
    platform({ cloud: { init: jest.fn(), uploadFile } })
    fakeHost({})
    const other = { ...ticket, ticket: 't2' }
    await expect(putPhoto(other, photo)).rejects.toThrow()
    await expect(putPhoto(other, photo)).rejects.toThrow()
    expect(uploadFile).toHaveBeenCalledTimes(2)
  })

  test('without a network says so', async () => {
    platform({ cloud: { init: jest.fn(), uploadFile: jest.fn(() => Promise.reject(new Error('uploadFile:fail'))) } })
    await expect(putPhoto({ ...ticket, ticket: 't3' }, photo)).rejects.toMatchObject({ code: 'OFFLINE' })
  })
})

describe('choosing photos', () => {
  const failing = (errMsg: string) => platform({ chooseMedia: () => Promise.reject({ errMsg }) })

  test('closed is no photo and no fault', async () => {
    failing('chooseMedia:fail cancel')
    await expect(pickPhotos(9)).resolves.toEqual([])
  })

  test.each(['chooseMedia:fail privacy permission is not authorized', 'chooseMedia:fail auth deny'])(
    'refused says how to go on: %s',
    async (errMsg) => {
      failing(errMsg)
      await expect(pickPhotos(9)).rejects.toBeInstanceOf(NotAllowed)
    },
  )
})
