import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import * as v from 'valibot'
import { makeSigningKey, SigningKeySet } from '../../cloudfunctions/platform/signing-keys'

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** The key of a county on a developer's machine: made at its first start, and kept beside its data. */
export async function keptKeys(file: string): Promise<SigningKeySet> {
  try {
    return v.parse(SigningKeySet, JSON.parse(await readFile(file, 'utf8')))
  } catch (error) {
    if (!isMissing(error)) throw error
  }
  const made = { keys: [await makeSigningKey('local')] }
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, JSON.stringify(made), { mode: 0o600 })
  return made
}
