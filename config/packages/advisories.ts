import { spawnSync } from 'node:child_process'
import * as v from 'valibot'

const SEVERE = ['high', 'critical']
/** A registry that does not answer by then is not asked any longer. */
const PATIENCE_MS = 45_000

const Via = v.union([v.string(), v.looseObject({ title: v.optional(v.string()), url: v.optional(v.string()) })])
const Answer = v.object({
  vulnerabilities: v.record(v.string(), v.looseObject({ severity: v.string(), via: v.array(Via) })),
})

export interface Advisory {
  name: string
  severity: string
  /** Addresses of what is known, or the package through which it comes. */
  about: string[]
}

/** What a registry knows against the installed packages; null where it could not be asked. */
export function askAdvisories(root: string): Advisory[] | null {
  const asked = spawnSync('npm', ['audit', '--json'], { cwd: root, encoding: 'utf8', timeout: PATIENCE_MS })
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), Answer), asked.stdout ?? '')
  if (!read.success) return null
  return Object.entries(read.output.vulnerabilities).map(([name, { severity, via }]) => ({
    name,
    severity,
    about: via.map((one) => (typeof one === 'string' ? one : (one.url ?? one.title ?? ''))),
  }))
}

/** Severe ones of packages that run on the server: those end the check. Builds and tests read nothing from outside. */
export const gravest = (known: readonly Advisory[], onServer: ReadonlySet<string>): Advisory[] =>
  known.filter(({ name, severity }) => SEVERE.includes(severity) && onServer.has(name))
