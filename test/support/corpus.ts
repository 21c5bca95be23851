import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
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

/** Checks a property over any bytes; what breaks it is kept in the corpus, smallest first found. */
export function assertAndKeep(
  name: string,
  inputs: fc.Arbitrary<Uint8Array>,
  holds: (bytes: Uint8Array) => void,
  numRuns: number,
) {
  fc.assert(fc.property(inputs, holds), {
    numRuns,
    reporter: (run) => {
      const [found] = run.counterexample ?? []
      if (!found) return
      mkdirSync(folderOf(name), { recursive: true })
      const text = Buffer.from(found).toString('base64')
      const file = `${createHash('sha256').update(text).digest('hex').slice(0, 12)}.b64`
      writeFileSync(join(folderOf(name), file), text)
      throw new Error(`kept as test/corpora/${name}/${file}: ${fc.defaultReportMessage(run)}`)
    },
  })
}
