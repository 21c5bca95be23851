import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { version } from '../package.json'

const root = join(__dirname, '..')
const FUNCTIONS = ['api', 'jobs', 'wxpush'] as const

/** Packages that must never reach a function: they are for the host and for tests. */
const NEVER = ['@electric-sql/pglite', 'fastify']

const SDK = { 'wx-server-sdk': '4.0.2' }
/** What the cloud installs beside a function: photos are received by calls and deleted by the timer, which rings phones. */
const DEPENDENCIES: Readonly<Record<string, Record<string, string>>> = { api: SDK, jobs: SDK }

const packageOf = (name: string) => {
  const dependencies = DEPENDENCIES[name] ?? {}
  return { name, version, private: true, main: 'index.js', dependencies }
}

/** One CommonJS file, its triggers and a package.json: all that is uploaded. Returns the bundle's size in bytes. */
async function bundle(name: string): Promise<number> {
  const folder = join(root, 'dist/cloudfunctions', name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [`cloudfunctions/${name}/index.ts`],
    outfile: join(folder, 'index.js'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    metafile: true,
    external: ['wx-server-sdk'],
    logLevel: 'warning',
  })
  const stray = Object.keys(metafile.inputs).find((path) =>
    NEVER.some((name) => path.includes(`node_modules/${name}/`)),
  )
  if (stray !== undefined) throw new Error(`${name} would carry ${stray}`)
  copyFileSync(join(root, 'cloudfunctions', name, 'config.json'), join(folder, 'config.json'))
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(packageOf(name), null, 2)}\n`)
  return Object.values(metafile.outputs)[0]?.bytes ?? 0
}

async function main(): Promise<void> {
  for (const name of FUNCTIONS) console.log(`${name}: ${Math.round((await bundle(name)) / 1024)} KB`)
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
