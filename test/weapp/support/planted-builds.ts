import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { ROOT } from '../../support/root'

const APP = join(__dirname, '../planted')

/** What is put into the small mini-program when it is built; faults of a page's own code lie in `plain` side by side. */
export const PLANTED = ['plain', 'newReact', 'polyfills', 'missingComponent'] as const
export type Planted = (typeof PLANTED)[number]

/** One builds on each core. */
const AT_ONCE = 2

/** @throws Error when the build itself complains: then nothing is to be caught */
async function build(planted: Planted): Promise<void> {
  const args = [require.resolve('@tarojs/cli/bin/taro'), 'build', '--type', 'weapp']
  const env = { ...process.env, NODE_ENV: 'production', PLANTED: planted }
  const child = spawn(process.execPath, args, { cwd: APP, env, stdio: ['ignore', 'pipe', 'ignore'] })
  const said: string[] = []
  child.stdout.on('data', (chunk) => said.push(String(chunk)))
  const [status] = await once(child, 'close')
  if (status !== 0) throw new Error(`it did not build with ${planted}: ${said.join('')}`)
}

/** Where a build lies. */
export const plantedFolder = (planted: Planted): string => join(ROOT, 'dist/planted', planted)

/** Makes all builds. @throws Error when one of them complains */
export async function buildPlanted(): Promise<void> {
  const waiting = [...PLANTED]
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await build(next)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}
