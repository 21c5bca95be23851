import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { CloudStorage, Downloaded } from './cloud-storage'

/** Begins the names of files that no cloud holds. */
const LOCAL_FILES = 'cloud://local.files'

async function sizeOf(file: string): Promise<number | null> {
  const found = await stat(file).catch(() => null)
  return found?.isFile() ? found.size : null
}

/**
 * The storage as a folder, for trying and testing without the platform: the file at path `a/b.jpg` is `<folder>/a/b.jpg`,
 * and whoever plays the phone writes it there. Links begin with `linkBase`, which must serve the folder, and never end.
 */
export function folderCloudStorage(folder: string, linkBase: string = pathToFileURL(folder).href): CloudStorage {
  const fileOf = (path: string): string => {
    if (path.startsWith('/') || normalize(path) !== path || path.startsWith('..'))
      throw new RangeError('no path of files')
    return join(folder, path)
  }
  return {
    fileIdOf: (path) => `${LOCAL_FILES}/${path}`,
    async upload(path, bytes) {
      await mkdir(dirname(fileOf(path)), { recursive: true })
      await writeFile(fileOf(path), bytes)
    },
    async download(path, atMost): Promise<Downloaded> {
      const size = await sizeOf(fileOf(path))
      if (size === null) return 'none'
      return size > atMost ? 'tooLarge' : new Uint8Array(await readFile(fileOf(path)))
    },
    async remove(paths) {
      for (const path of paths) await rm(fileOf(path), { force: true })
    },
    async links(paths) {
      const links = new Map<string, string>()
      for (const path of paths) if ((await sizeOf(fileOf(path))) !== null) links.set(path, `${linkBase}/${path}`)
      return links
    },
  }
}
