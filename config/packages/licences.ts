import type { Installed } from './installed'

/** Licences under which something may be used, changed and passed on with our own words kept. */
const FREE = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
  'Unlicense',
] as const

/** Allowed for one package, for the reason that stands behind it. */
const BESIDES: Readonly<Record<string, string>> = {
  'axe-core': 'MPL-2.0: tests only, unchanged',
  lightningcss: 'MPL-2.0: builds only, unchanged',
  'lightningcss-linux-x64-gnu': 'MPL-2.0: builds only, unchanged',
  'mdn-data': 'MPL-2.0: data that builds read',
  'webpack-chain': 'MPL-2.0: builds only, unchanged',
  '@cloudbase/signature-nodejs': 'says nothing: part of the platform’s own wx-server-sdk, which the platform gives out',
  '@cloudbase/wx-cloud-client-sdk':
    'says nothing: part of the platform’s own wx-server-sdk, which the platform gives out',
}

const isFree = (expression: string): boolean =>
  expression
    .replace(/[()]/g, '')
    .split(/\s+OR\s+/i)
    .some((all) => all.split(/\s+AND\s+/i).every((one) => FREE.some((name) => name === one.trim())))

const OF_A_SYSTEM = /^lightningcss-/

/** Packages whose licence is not among the allowed ones. */
export function licenceFaults(installed: readonly Installed[]): string[] {
  return installed
    .filter(({ name, licence }) => !(name in BESIDES) && !OF_A_SYSTEM.test(name) && !(licence && isFree(licence)))
    .map(({ name, version, licence }) => `${name}@${version}: ${licence ?? 'says no licence'}`)
}

/** Licences with how many packages are under each, most first. */
export function licenceList(installed: readonly Installed[]): string[] {
  const counts = new Map<string, number>()
  for (const { licence } of installed) counts.set(licence ?? 'none', (counts.get(licence ?? 'none') ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([licence, n]) => `${String(n).padStart(6)}  ${licence}`)
}
