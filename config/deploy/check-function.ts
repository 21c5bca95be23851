import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as v from 'valibot'
import { ASKED_BY } from '../../cloudfunctions/platform/wechat/open-api'
import { filesBelow } from '../fresh'
import { FUNCTION_BYTES, type FunctionName, NEVER_IN_A_FUNCTION } from './limits'
import { secretsIn } from './secrets'

const FILES = ['config.json', 'index.js', 'package.json']
const EXACT = /^\d+\.\d+\.\d+$/

const Config = v.object({
  permissions: v.object({ openapi: v.array(v.string()) }),
  triggers: v.optional(v.array(v.object({ name: v.string(), type: v.string(), config: v.string() }))),
})
export type FunctionConfig = v.InferOutput<typeof Config>

const Package = v.object({ main: v.literal('index.js'), dependencies: v.record(v.string(), v.string()) })

const read = (path: string): string => readFileSync(path, 'utf8')

export const configOf = (folder: string): FunctionConfig =>
  v.parse(Config, JSON.parse(read(join(folder, 'config.json'))))

function permissionFaults(name: FunctionName, { permissions }: FunctionConfig): string[] {
  const asks = Object.entries(ASKED_BY).flatMap(([call, by]) => (by === name ? [call] : []))
  const may = permissions.openapi
  return [
    ...asks.filter((call) => !may.includes(call)).map((call) => `asks ${call} and may not`),
    ...may.filter((call) => !asks.includes(call)).map((call) => `may ask ${call} and never does`),
  ]
}

/** Loads the bundle where nothing is installed, as a cold start without its dependencies would. */
function loadFaults(folder: string): string[] {
  const script = 'if (typeof require(process.argv[1]).main !== "function") process.exit(1)'
  const { status } = spawnSync(process.execPath, ['-e', script, join(folder, 'index.js')], { env: {}, stdio: 'ignore' })
  return status === 0 ? [] : ['does not load, or exports no main']
}

function bundleFaults(bundle: string): string[] {
  const strays = NEVER_IN_A_FUNCTION.filter((name) => bundle.includes(`node_modules/${name}/`))
  return strays.map((name) => `carries ${name}`)
}

/** What keeps one built function from being deployed. */
export function functionFaults(
  folder: string,
  name: FunctionName,
  environment: Readonly<Record<string, string | undefined>>,
): string[] {
  const missing = FILES.filter((file) => !existsSync(join(folder, file)))
  if (missing.length > 0) return missing.map((file) => `${name} has no ${file}`)
  const files = filesBelow(folder)
  const texts = files.map(read)
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const { dependencies } = v.parse(Package, JSON.parse(read(join(folder, 'package.json'))))
  const faults = [
    ...files.filter((file) => !FILES.includes(basename(file))).map((file) => `would upload ${basename(file)}`),
    ...(bytes > FUNCTION_BYTES ? [`has ${bytes} bytes, over ${FUNCTION_BYTES}`] : []),
    ...Object.entries(dependencies).flatMap(([one, version]) => (EXACT.test(version) ? [] : [`takes any ${one}`])),
    ...texts.flatMap((text) => secretsIn(text, environment)).map((what) => `carries ${what}`),
    ...bundleFaults(read(join(folder, 'index.js'))),
    ...permissionFaults(name, configOf(folder)),
    ...loadFaults(folder),
  ]
  return faults.map((fault) => `${name} ${fault}`)
}
