import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { askAdvisories, gravest } from './packages/advisories'
import { installedPackages, withNeeds } from './packages/installed'
import { licenceFaults, licenceList } from './packages/licences'

const root = join(__dirname, '..')

const IMPORTED = /(?:from|import\()\s*'((?:@[\w.-]+\/)?[\w-][\w.-]*)/g

/** Packages that the server's own files import. */
function importedByServer(): string[] {
  const folder = join(root, 'cloudfunctions')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  const names = files.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(IMPORTED)].flatMap(([, name]) => name ?? []),
  )
  return [...new Set(names)]
}

/**
 * `npm run check:packages [-- --list]`: every installed package is under a licence that we allow, and nothing severe is known
 * against those that run on the server. Where no registry answers that is said, and is no fault.
 */
function main(): void {
  const installed = installedPackages(root)
  if (process.argv.includes('--list')) console.log(licenceList(installed).join('\n'))
  const faults = licenceFaults(installed).map((one) => `✗ licence: ${one}`)
  const known = askAdvisories(root)
  if (known === null) console.log('No registry answered: what is known against the packages was not asked.')
  const onServer = withNeeds(importedByServer(), installed)
  const grave = known === null ? [] : gravest(known, onServer)
  faults.push(...grave.map(({ name, severity, about }) => `✗ ${severity}: ${name}, ${about.join(', ')}`))
  for (const fault of faults) console.error(fault)
  const others = known === null ? '' : `, ${known.length - grave.length} advisories of builds and tests`
  console.log(`${installed.length} packages, ${onServer.size} on the server${others}: ${faults.length} faults`)
  process.exitCode = faults.length === 0 ? 0 : 1
}

main()
