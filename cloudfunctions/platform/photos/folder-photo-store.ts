import { randomUUID } from 'node:crypto'
import { mkdir, open, opendir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { checkPhotoId, type PhotoStore } from './photo-store'

/**
 * Photos as files below a folder: `ab/cd/<id>.jpg`, named by the last characters of the id, which are random while the
 * first ones are a time. A file appears whole or not at all: it is written aside, flushed to the disk and renamed.
 */
export function folderPhotoStore(folder: string): PhotoStore {
  const pathOf = (id: string) => {
    checkPhotoId(id)
    return join(folder, id.slice(-4, -2), id.slice(-2), `${id}.jpg`)
  }
  return {
    here: true,
    async put(id, bytes) {
      await writeWhole(pathOf(id), bytes)
    },
    async get(id) {
      return readOrNull(pathOf(id))
    },
    async holds(id) {
      return stat(pathOf(id)).then(
        (found) => found.size > 0,
        (error: unknown) => {
          if (isMissingFile(error)) return false
          throw error
        },
      )
    },
    async remove(id) {
      await rm(pathOf(id), { force: true })
    },
    ids: () => idsBelow(folder),
    direct: null,
  }
}

const PHOTO_FILE = /^(.+)\.jpg$/

/** Reads folder by folder: the whole listing is never held. */
async function* idsBelow(folder: string): AsyncIterable<string> {
  await mkdir(folder, { recursive: true })
  for await (const entry of await opendir(folder)) {
    const id = PHOTO_FILE.exec(entry.name)?.[1]
    if (entry.isDirectory()) yield* idsBelow(join(folder, entry.name))
    else if (id !== undefined) yield id
  }
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const aside = `${path}.${randomUUID()}.part`
  try {
    await writeFlushed(aside, bytes)
    await rename(aside, path)
  } catch (error) {
    await rm(aside, { force: true })
    throw error
  }
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function readOrNull(path: string): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await readFile(path))
  } catch (error) {
    if (isMissingFile(error)) return null
    throw error
  }
}

function isMissingFile(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT'
}
