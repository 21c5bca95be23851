import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(__dirname, '..')

/** A folder that a build makes, and what it is made from. */
export interface Built {
  folder: string
  /** Files and folders from the root of the project. */
  sources: readonly string[]
  /** Variables that enter the build. */
  variables?: readonly string[]
  build(): void
}

export function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)))
}

/** Written last, so that a build that was cut short counts as stale; beside the folder, which is uploaded whole. */
const stampOf = ({ folder }: Built): string => `${folder}.built-from`

function hashOf({ sources, variables = [] }: Built): string {
  const hash = createHash('sha256')
  for (const name of variables) hash.update(`${name}=${process.env[name] ?? ''}\n`)
  for (const file of sources.flatMap((path) => filesBelow(join(root, path))))
    hash.update(file.slice(root.length)).update(readFileSync(file))
  return hash.digest('hex')
}

function builtFrom(built: Built): string | undefined {
  try {
    return readFileSync(stampOf(built), 'utf8')
  } catch {
    return undefined
  }
}

/** Builds unless nothing has changed since; says what it does before it begins. */
export function ensureFresh(built: Built, say: (folder: string) => void): void {
  if (!isStale(built)) return
  say(built.folder)
  makeFresh(built)
}

/** Whether the folder was made from other sources than those that are there now, or not to its end. */
export const isStale = (built: Built): boolean => builtFrom(built) !== hashOf(built)

/** Builds, and notes from what. */
export function makeFresh(built: Built): void {
  const from = hashOf(built)
  built.build()
  writeFileSync(stampOf(built), from)
}
