import { existsSync, readFileSync, statSync } from 'node:fs'
import { extname, join, relative } from 'node:path'
import * as v from 'valibot'
import { filesBelow } from '../fresh'
import { ALL_PACKAGES_BYTES, PACKAGE_BYTES } from './limits'
import { secretsIn } from './secrets'

const App = v.object({ subPackages: v.optional(v.array(v.object({ root: v.string() })), []) })
const TEXTS = ['.js', '.json', '.wxml', '.wxss', '.wxs']

/** Why the built mini-program could not be uploaded; nothing where it was not built. */
export function appFaults(folder: string, environment: Readonly<Record<string, string | undefined>>): string[] {
  if (!existsSync(join(folder, 'app.json'))) return []
  const { subPackages } = v.parse(App, JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8')))
  const sizes = new Map<string, number>()
  const faults: string[] = []
  for (const file of filesBelow(folder)) {
    const path = relative(folder, file)
    const within = subPackages.find(({ root }) => path.startsWith(`${root}/`))?.root ?? 'the main package'
    sizes.set(within, (sizes.get(within) ?? 0) + statSync(file).size)
    if (TEXTS.includes(extname(file)))
      faults.push(...secretsIn(readFileSync(file, 'utf8'), environment).map((what) => `${path} carries ${what}`))
  }
  const all = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0)
  for (const [name, bytes] of sizes) if (bytes > PACKAGE_BYTES) faults.push(`${name} has ${bytes} bytes`)
  if (all > ALL_PACKAGES_BYTES) faults.push(`all packages have ${all} bytes`)
  return faults.map((fault) => `mini-program: ${fault}`)
}
