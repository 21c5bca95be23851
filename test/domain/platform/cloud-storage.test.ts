import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { downloadWithin } from '../../../cloudfunctions/platform/wechat/download-within'
import { folderCloudStorage } from '../../../cloudfunctions/platform/wechat/folder-cloud-storage'
import { type FilesOfSdk, sdkCloudStorage } from '../../../cloudfunctions/platform/wechat/sdk-cloud-storage'

const bytes = new Uint8Array([1, 2, 3, 4])

describe('a folder as storage', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'files-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('keeps, reads up to a limit, links and forgets', async () => {
    const storage = folderCloudStorage(folder, 'http://127.0.0.1:1')
    await storage.upload('a/b.jpg', bytes)
    expect(await storage.download('a/b.jpg', 4)).toEqual(bytes)
    expect(await storage.download('a/b.jpg', 3)).toBe('tooLarge')
    expect(await storage.download('a/c.jpg', 3)).toBe('none')
    expect(await storage.links(['a/b.jpg', 'a/c.jpg'], 60)).toEqual(
      new Map([['a/b.jpg', 'http://127.0.0.1:1/a/b.jpg']]),
    )
    await storage.remove(['a/b.jpg', 'a/c.jpg'])
    expect(await storage.download('a/b.jpg', 4)).toBe('none')
  })

  it('does not leave the folder', async () => {
    for (const path of ['../x', '/etc/x', 'a/../../x'])
      await expect(folderCloudStorage(folder).upload(path, bytes)).rejects.toThrow(RangeError)
  })
})

describe('a download', () => {
  it('stops at the first bytes too many, and knows nothing there from no answer', async () => {
    const server = createServer((request, response) => {
      if (request.url === '/gone') return response.writeHead(404).end()
      if (request.url === '/broken') return response.writeHead(500).end()
      return response.end(Buffer.from(bytes))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    expect(await downloadWithin(`${at}/`, 4, 5_000)).toEqual(bytes)
    expect(await downloadWithin(`${at}/`, 3, 5_000)).toBe('tooLarge')
    expect(await downloadWithin(`${at}/gone`, 3, 5_000)).toBe('none')
    await expect(downloadWithin(`${at}/broken`, 3, 5_000)).rejects.toThrow('500')
    server.closeAllConnections()
    server.close()
  })
})

describe('the storage of the cloud', () => {
  const ROOT = 'cloud://env.bucket'
  const quick = { timeoutMs: 1_000, pausesMs: [0] }
  const sdk = (parts: Partial<FilesOfSdk>): Promise<FilesOfSdk> => {
    const refused = () => Promise.reject(new Error('not asked for'))
    return Promise.resolve({ uploadFile: refused, deleteFile: refused, getTempFileURL: refused, ...parts })
  }

  it('asks for no more names at once than the platform takes, and again when it did not answer', async () => {
    const asked: number[] = []
    const getTempFileURL: FilesOfSdk['getTempFileURL'] = async ({ fileList }) => {
      asked.push(fileList.length)
      if (asked.length === 1) throw new Error('timeout')
      return { fileList: fileList.map(({ fileID }) => ({ fileID, status: 0, tempFileURL: `https://x/${fileID}` })) }
    }
    const storage = sdkCloudStorage(ROOT, () => sdk({ getTempFileURL }), quick)
    const paths = Array.from({ length: 60 }, (_, at) => `photos/${at}.jpg`)
    expect([...(await storage.links(paths, 60)).keys()]).toEqual(paths)
    expect(asked).toEqual([50, 50, 10])
  })

  it('does not mind deleting what is gone, and says what could not be deleted', async () => {
    const answering = (status: number) =>
      sdkCloudStorage(
        ROOT,
        () =>
          sdk({ deleteFile: async ({ fileList }) => ({ fileList: fileList.map((fileID) => ({ fileID, status })) }) }),
        quick,
      )
    await answering(-503003).remove(['a'])
    await expect(answering(-503002).remove(['a'])).rejects.toThrow('-503002')
  })

  it('of another environment than configured is noticed', async () => {
    const uploadFile = async () => ({ fileID: 'cloud://other.bucket/a' })
    const storage = sdkCloudStorage(ROOT, () => sdk({ uploadFile }), quick)
    await expect(storage.upload('a', bytes)).rejects.toThrow('CLOUD_STORAGE')
  })
})
