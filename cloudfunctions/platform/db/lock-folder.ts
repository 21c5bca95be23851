import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { identityOf, isAlive } from './process-identity'

const Holder = v.object({ pid: v.number(), identity: v.string() })
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

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT'

/** Undefined for a claim that was given up meanwhile, or that none of us wrote. */
async function readClaim(path: string): Promise<Holder | undefined> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (isMissing(error)) return ''
    throw error
  })
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), Holder), text)
  return read.success ? read.output : undefined
}

/** A claim appears with its content or not at all, so nobody ever reads half of one. */
async function makeClaim(claims: string): Promise<string> {
  const path = join(claims, `${randomUUID()}.json`)
  await mkdir(claims, { recursive: true })
  await writeFile(`${path}.new`, JSON.stringify({ pid: process.pid, identity: identityOf(process.pid) }))
  await rename(`${path}.new`, path)
  return path
}

/** The pid of a living process with another claim; the claims of the dead are cleared away. */
async function findRival(claims: string, own: string): Promise<number | undefined> {
  const names = (await readdir(claims)).filter((name) => name.endsWith('.json'))
  for (const path of names.map((name) => join(claims, name)).filter((path) => path !== own)) {
    const holder = await readClaim(path)
    if (holder && isAlive(holder)) return holder.pid
    await rm(path, { force: true })
  }
  return undefined
}

/**
 * Takes the folder for this process and returns what gives it back. Each claims first (a file in `<folder>.lock`) and
 * looks for others then: of two the later one sees the earlier, so never two go on. The claim of a process that died
 * counts for nothing.
 * @throws FolderInUse naming the process that holds it.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const claims = `${folder}.lock`
  const own = await makeClaim(claims)
  const rival = await findRival(claims, own)
  if (rival === undefined) return () => rm(own, { force: true })
  await rm(own, { force: true })
  throw new FolderInUse(folder, rival)
}
