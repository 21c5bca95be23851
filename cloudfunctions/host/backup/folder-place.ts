import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Place } from './place'

/** A folder, filled from `part` of a backup; `whileFree` runs what must not meet a process that has it open. */
export function folderPlace(
  folder: string,
  part: string,
  whileFree: <T>(work: () => Promise<T>) => Promise<T> = (work) => work(),
): Place {
  const aside = `${folder}.before`
  const entries = (of: string) => readdir(of).catch((): string[] => [])
  const remove = (path: string) => rm(path, { recursive: true, force: true })
  return {
    holds: () => whileFree(async () => (await entries(folder)).length > 0),
    putAside: async () => {
      await remove(aside)
      await mkdir(folder, { recursive: true })
      await rename(folder, aside)
    },
    fill: async (backup) => {
      await mkdir(dirname(folder), { recursive: true })
      if ((await entries(join(backup, part))).length > 0) await cp(join(backup, part), folder, { recursive: true })
      else await mkdir(folder, { recursive: true })
    },
    bringBack: async () => {
      await remove(folder)
      await rename(aside, folder)
    },
    discardAside: () => remove(aside),
  }
}
