import { generateKeyPairSync } from 'node:crypto'

/** As much of the platform's compiler as is used. */
export interface PlatformCompiler {
  Project: new (options: Record<string, unknown>) => object
  getCompiledResult(options: { project: object; setting: object; onProgressUpdate: () => void }): Promise<unknown>
  readonly DefaultProjectAttr: unknown
}

/** The compiler wants a key although nothing is signed: made for this run and forgotten. */
const throwAwayKey = (): string =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  }).privateKey

/** A file that no stage transforms is not even parsed. */
const EVERY_STAGE = { es6: true, es7: true, minifyJS: true, minifyWXML: true, minifyWXSS: true }

const LINES = 6
const LINE_LENGTH = 200

/** The compiler shows the faulty line, and a bundle has one line. */
const shortened = (text: string): string =>
  text
    .split('\n')
    .slice(0, LINES)
    .map((line) => line.slice(0, LINE_LENGTH))
    .join('\n  ')

/** What the compiler says of a fault is spread over two properties, depending on the stage that found it. */
const wordsOf = (error: Error & { path?: unknown }): string =>
  shortened([error.message, error.path].filter(Boolean).join('\n'))

/**
 * Compiles a mini-program as the platform does before an upload, without the network: the account's limits, which the
 * compiler would ask the platform for, are its own defaults. Answers what it found wrong, in its words.
 */
export async function compileFaults(ci: PlatformCompiler, folder: string): Promise<string[]> {
  const project = new ci.Project({
    appid: 'wx0000000000000000',
    type: 'miniProgram',
    projectPath: folder,
    privateKey: throwAwayKey(),
    ignores: ['node_modules/**/*'],
    attr: async () => ci.DefaultProjectAttr,
  })
  try {
    await ci.getCompiledResult({ project, setting: EVERY_STAGE, onProgressUpdate: () => {} })
    return []
  } catch (error) {
    if (!(error instanceof Error)) return [String(error)]
    return [wordsOf(error)]
  }
}
