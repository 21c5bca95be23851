import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const root = join(__dirname, '..')

export const H5_FOLDER = join(root, 'dist/h5')

/** Written last, so that a build that was cut short counts as stale. */
const STAMP = join(H5_FOLDER, '.built-from')

const SOURCES = [
  'src',
  'cloudfunctions/contract',
  'config/index.ts',
  'config/prod.ts',
  'babel.config.cjs',
  'package.json',
  'package-lock.json',
]

function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)))
}

function sourceHash(): string {
  const hash = createHash('sha256').update(process.env.HOST_URL ?? '')
  for (const file of SOURCES.flatMap((path) => filesBelow(join(root, path)))) {
    hash.update(file.slice(root.length)).update(readFileSync(file))
  }
  return hash.digest('hex')
}

function builtFrom(): string | undefined {
  try {
    return readFileSync(STAMP, 'utf8')
  } catch {
    return undefined
  }
}

export class AppNotBuilt extends Error {
  constructor(said: string) {
    super(`The app could not be built:\n${said.trim()}`)
    this.name = 'AppNotBuilt'
  }
}

/** What matters of the build is said on stdout; stderr is its progress bar. @throws AppNotBuilt */
function build(): void {
  const args = [require.resolve('@tarojs/cli/bin/taro'), 'build', '--type', 'h5']
  const env = { ...process.env, NODE_ENV: 'production' }
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' })
  if (status !== 0) throw new AppNotBuilt(stdout)
}

/** Files whose names change with their content: a page can never meet the compressed copy of another build. */
const COMPRESSED = new Set(['.js', '.css'])

/** The host sends these in place of the plain ones: over two bars of signal a third of the bytes. */
function compress(): void {
  for (const file of filesBelow(H5_FOLDER).filter((path) => COMPRESSED.has(extname(path)))) {
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }))
  }
}

export const isH5Stale = (): boolean => builtFrom() !== sourceHash()

/** Builds the app into dist/h5, compressed files beside the plain ones. @throws AppNotBuilt */
export function buildH5(): void {
  const from = sourceHash()
  build()
  compress()
  writeFileSync(STAMP, from)
}
