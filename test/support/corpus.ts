import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import fc from 'fast-check'
import { ROOT } from './root'

/** More runs of a fuzzed property: `npm run test:fuzz`. */
export const fuzzRuns = (usually: number): number => Number(process.env.FUZZ_RUNS ?? usually)

const folderOf = (name: string): string => join(ROOT, 'test/corpora', name)

/** Inputs that once broke something, or stand for a kind that might: tried again for ever. */
export function readCorpus(name: string): { file: string; bytes: Uint8Array }[] {
  const folder = folderOf(name)
  return readdirSync(folder)
    .toSorted()
    .map((file) => ({ file, bytes: new Uint8Array(Buffer.from(readFileSync(join(folder, file), 'utf8'), 'base64')) }))
}

/** Ends a failed run with where its smallest case now lies; `keep` puts it there. */
function keeping<T extends [Uint8Array, ...unknown[]]>(keep: (bytes: Uint8Array) => string) {
  return (run: fc.RunDetails<T>): void => {
    if (!run.failed) return
    const [found] = run.counterexample ?? []
    const where = found ? `kept as ${keep(found)}: ` : ''
    throw new Error(where + fc.defaultReportMessage(run))
  }
}

const hashOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex').slice(0, 12)

function keepIn(folder: string, file: string, content: string | Uint8Array): string {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, file), content)
  return relative(ROOT, join(folder, file))
}

/** Checks a property over any bytes; what breaks it is kept in the corpus, smallest first found. */
export function assertAndKeep(
  name: string,
  inputs: fc.Arbitrary<Uint8Array>,
  holds: (bytes: Uint8Array) => void,
  numRuns: number,
) {
  const keep = (found: Uint8Array): string => {
    const text = Buffer.from(found).toString('base64')
    return keepIn(folderOf(name), `${hashOf(text)}.b64`, text)
  }
  fc.assert(fc.property(inputs, holds), { numRuns, reporter: keeping(keep) })
}

/** The same for files, cut into pieces of any size; what breaks it is kept in `folder` as it is. */
export async function assertAndKeepFiles(
  folder: string,
  files: fc.Arbitrary<Uint8Array>,
  holds: (bytes: Uint8Array, pieces: number) => Promise<void>,
  numRuns: number,
): Promise<void> {
  const keep = (found: Uint8Array): string => keepIn(folder, `${hashOf(found)}.csv`, found)
  const property = fc.asyncProperty(files, fc.integer({ min: 1, max: 80 }), holds)
  await fc.assert(property, { numRuns, asyncReporter: async (run) => keeping<[Uint8Array, number]>(keep)(run) })
}
