import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { devDependencies, version } from '../package.json'
import { FUNCTION_NAMES, NEVER_IN_A_FUNCTION } from './deploy/limits'

const root = join(__dirname, '..')

/** Where to: the folder that project.config.json names, or another one that is given. */
const target = resolve(process.argv[2] ?? join(root, 'dist/cloudfunctions'))

const SDK = { 'wx-server-sdk': devDependencies['wx-server-sdk'] }
/** What the cloud installs beside a function: photos are received by calls and deleted by the timer, which rings phones. */
const DEPENDENCIES: Readonly<Record<string, Record<string, string>>> = { api: SDK, jobs: SDK }

const packageOf = (name: string) => {
  const dependencies = DEPENDENCIES[name] ?? {}
  return { name, version, private: true, main: 'index.js', dependencies }
}

/** One CommonJS file, its triggers and a package.json: all that is uploaded. Returns the bundle's size in bytes. */
async function bundle(name: string): Promise<number> {
  const folder = join(target, name)
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
    NEVER_IN_A_FUNCTION.some((name) => path.includes(`node_modules/${name}/`)),
  )
  if (stray !== undefined) throw new Error(`${name} would carry ${stray}`)
  copyFileSync(join(root, 'cloudfunctions', name, 'config.json'), join(folder, 'config.json'))
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(packageOf(name), null, 2)}\n`)
  return Object.values(metafile.outputs)[0]?.bytes ?? 0
}

async function main(): Promise<void> {
  for (const name of FUNCTION_NAMES) console.log(`${name}: ${Math.round((await bundle(name)) / 1024)} KB`)
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
