import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

const Lock = v.object({ packages: v.record(v.string(), v.looseObject({})) })
const License = v.union([
  v.string(),
  v.pipe(
    v.looseObject({ type: v.string() }),
    v.transform(({ type }) => type),
  ),
])
const Manifest = v.object({
  name: v.optional(v.string()),
  version: v.optional(v.string(), ''),
  license: v.optional(License),
  licenses: v.optional(v.array(License)),
  dependencies: v.optional(v.record(v.string(), v.string()), {}),
})

export interface Installed {
  name: string
  version: string
  /** As the package says: a name, or names with AND and OR between them; null where it says nothing. */
  licence: string | null
  needs: readonly string[]
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

/** Every package of the lock that is installed here; those of other systems are not. */
export function installedPackages(root: string): Installed[] {
  const { packages } = v.parse(Lock, readJson(join(root, 'package-lock.json')))
  const paths = Object.keys(packages).filter((path) => path.startsWith('node_modules/'))
  return paths.flatMap((path) => {
    const file = join(root, path, 'package.json')
    if (!existsSync(file)) return []
    const { name, version, license, licenses, dependencies } = v.parse(Manifest, readJson(file))
    const licence = license ?? licenses?.join(' OR ') ?? null
    return [{ name: name ?? path, version, licence, needs: Object.keys(dependencies) }]
  })
}

/** Names of packages and of all that they need, however deep. */
export function withNeeds(names: readonly string[], installed: readonly Installed[]): Set<string> {
  const found = new Set<string>()
  const visit = (name: string): void => {
    if (found.has(name)) return
    found.add(name)
    for (const one of installed) if (one.name === name) one.needs.forEach(visit)
  }
  names.forEach(visit)
  return found
}
