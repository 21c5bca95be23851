import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { pipeline } from 'node:stream/promises'
import * as v from 'valibot'
import { Instant } from '../../contract/fields'
import { BackupFault } from './fault'

const NAME = 'manifest.json'

const Kept = v.object({ path: v.string(), bytes: v.number(), sha256: v.string() })

/** What a backup is of, and every file in it: written last, so that half a backup has none. */
export const Manifest = v.object({
  version: v.literal(1),
  county: v.string(),
  kind: v.picklist(['postgres', 'pglite']),
  takenAt: Instant,
  files: v.array(Kept),
})
export type Manifest = v.InferOutput<typeof Manifest>

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

async function filesIn(folder: string): Promise<Manifest['files']> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const files: Manifest['files'] = []
  for (const path of paths.toSorted()) {
    const name = relative(folder, path).replaceAll('\\', '/')
    if (name !== NAME) files.push({ path: name, bytes: (await stat(path)).size, sha256: await hashOf(path) })
  }
  return files
}

export async function writeManifest(folder: string, about: Omit<Manifest, 'version' | 'files'>): Promise<Manifest> {
  const manifest = { version: 1 as const, ...about, files: await filesIn(folder) }
  await writeFile(join(folder, NAME), `${JSON.stringify(manifest, null, 2)}\n`)
  return manifest
}

/** The manifest of a backup of which every file is as it was written. @throws BackupFault */
export async function readChecked(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, NAME), 'utf8').catch(() => '')
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), Manifest), text)
  if (!read.success) throw new BackupFault(`${folder} holds no finished backup.`)
  const found = new Map((await filesIn(folder)).map((file) => [file.path, file.sha256]))
  for (const { path, sha256 } of read.output.files) {
    if (found.get(path) !== sha256) throw new BackupFault(`${path} of the backup is missing or was changed.`)
  }
  if (found.size !== read.output.files.length) throw new BackupFault('The backup holds files that are not its own.')
  return read.output
}
