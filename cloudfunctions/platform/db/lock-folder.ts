import { randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import * as v from 'valibot'
import { identityOf, isAlive } from './process-identity'

const Holder = v.object({ pid: v.number(), identity: v.string(), token: v.string() })
type Holder = v.InferOutput<typeof Holder>

/** Two processes in one PGlite folder silently lose commits, so the second is refused. */
export class FolderInUse extends Error {
  constructor(
    readonly folder: string,
    readonly pid: number,
  ) {
    super(`The database in ${folder} is open in another process (pid ${pid}). Stop that one first.`)
    this.name = 'FolderInUse'
  }
}

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined

/** Undefined when the file is not there; a holder that never lived when it cannot be read. */
async function readHolder(path: string): Promise<Holder | undefined> {
  try {
    const read = v.safeParse(v.pipe(v.string(), v.parseJson(), Holder), await readFile(path, 'utf8'))
    return read.success ? read.output : { pid: 0, identity: '', token: '' }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/** A link is made with its content or not at all, so nobody ever reads a half-written lock. */
async function tryLink(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** Moves a dead process's lock aside; if a living one slipped in meanwhile, its lock is put back. */
async function clearStale(path: string, stale: Holder): Promise<void> {
  const aside = `${path}.${randomUUID()}`
  try {
    await rename(path, aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  const moved = await readHolder(aside)
  if (moved && moved.token !== stale.token) await tryLink(aside, path)
  await rm(aside)
}

async function acquire(folder: string, lockPath: string, ownPath: string): Promise<void> {
  while (!(await tryLink(ownPath, lockPath))) {
    const holder = await readHolder(lockPath)
    if (holder && isAlive(holder)) throw new FolderInUse(folder, holder.pid)
    if (holder) await clearStale(lockPath, holder)
  }
}

/**
 * Takes the folder for this process (`<folder>.lock` beside it) and returns what gives it back. The lock of a process
 * that died is taken over.
 * @throws FolderInUse naming the process that holds it.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const lockPath = `${folder}.lock`
  const token = randomUUID()
  const ownPath = `${lockPath}.${token}`
  await writeFile(ownPath, JSON.stringify({ pid: process.pid, identity: identityOf(process.pid), token }))
  try {
    await acquire(folder, lockPath, ownPath)
  } finally {
    await rm(ownPath)
  }
  return async () => {
    const holder = await readHolder(lockPath)
    if (holder?.token === token) await rm(lockPath)
  }
}
