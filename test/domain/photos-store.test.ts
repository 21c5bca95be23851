import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { folderPhotoStore } from '../../cloudfunctions/platform/photos/folder-photo-store'
import type { PhotoStore } from '../../cloudfunctions/platform/photos/photo-store'
import { memoryPhotoStore } from '../support/memory-photo-store'

const ID = '0196f6c8-2f6a-7c11-9a52-3f0d5a77beef'
const OTHER = '0196f6c8-2f6a-7c11-9a52-3f0d5a77abcd'
const bytes = (...values: number[]) => Uint8Array.from(values)

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'photos-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

describe.each<[string, () => PhotoStore]>([
  ['in a folder', () => folderPhotoStore(folder)],
  ['in memory', memoryPhotoStore],
])('photos %s', (_, make) => {
  test('come back as they were put', async () => {
    const store = make()
    await store.put(ID, bytes(1, 2, 3))
    await store.put(OTHER, bytes(4))
    expect(await store.get(ID)).toEqual(bytes(1, 2, 3))
    expect(await store.get(OTHER)).toEqual(bytes(4))
  })

  test('are replaced by a second put', async () => {
    const store = make()
    await store.put(ID, bytes(1, 2, 3))
    await store.put(ID, bytes(9))
    expect(await store.get(ID)).toEqual(bytes(9))
  })

  test('are gone after they were removed, which may be said twice', async () => {
    const store = make()
    await store.put(ID, bytes(1))
    await store.remove(ID)
    await store.remove(ID)
    expect(await store.get(ID)).toBeNull()
  })

  test('that were never put are null', async () => {
    expect(await make().get(ID)).toBeNull()
  })

  test.each(['', '..', '../../etc/passwd', `${ID}/..`, ID.toUpperCase(), `${ID}\n`])('"%s" is no id', async (id) => {
    const store = make()
    await expect(store.put(id, bytes(1))).rejects.toThrow(RangeError)
    await expect(store.get(id)).rejects.toThrow(RangeError)
    await expect(store.remove(id)).rejects.toThrow(RangeError)
  })
})

describe('the folder', () => {
  test('holds each photo two levels down and nothing else', async () => {
    await folderPhotoStore(folder).put(ID, bytes(1))
    const files = await readdir(folder, { recursive: true })
    expect(files.sort()).toEqual(['be', join('be', 'ef'), join('be', 'ef', `${ID}.jpg`)])
  })

  test('takes many puts of one id at once and keeps one whole photo', async () => {
    const store = folderPhotoStore(folder)
    await Promise.all(Array.from({ length: 20 }, (_, n) => store.put(ID, new Uint8Array(5_000).fill(n))))
    const kept = await store.get(ID)
    expect(kept?.length).toBe(5_000)
    expect(new Set(kept).size).toBe(1)
    expect(await readdir(join(folder, 'be', 'ef'))).toHaveLength(1)
  })

  test('that cannot be written says so', async () => {
    const file = join(folder, 'file')
    await writeFile(file, 'not a folder')
    await expect(folderPhotoStore(file).put(ID, bytes(1))).rejects.toThrow()
  })
})
