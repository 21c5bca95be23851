import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { appFaults } from './deploy/check-app'
import { cloudbasercFaults } from './deploy/check-cloudbaserc'
import { functionFaults } from './deploy/check-function'
import { FUNCTION_NAMES } from './deploy/limits'
import { ensureFresh } from './fresh'
import { FUNCTIONS } from './functions'

const root = join(__dirname, '..')
const NOBODYS_APPID = 'touristappid'

const appidOf = (): string =>
  (JSON.parse(readFileSync(join(root, 'project.config.json'), 'utf8')) as { appid: string }).appid

/** `npm run deploy:check`: builds the functions and says what would keep them, or the mini-program, from being deployed. */
function main(): void {
  ensureFresh(FUNCTIONS, (folder) => console.log(`Building ${folder}`))
  const faults = [
    ...FUNCTION_NAMES.flatMap((name) => functionFaults(join(FUNCTIONS.folder, name), name, process.env)),
    ...cloudbasercFaults(join(root, 'cloudbaserc.json'), FUNCTIONS.folder),
    ...appFaults(join(root, 'dist/weapp'), process.env),
  ]
  for (const fault of faults) console.error(`✗ ${fault}`)
  if (!existsSync(join(root, 'dist/weapp/app.json'))) console.log('No mini-program is built yet: npm run build:weapp')
  if (appidOf() === NOBODYS_APPID) console.log('project.config.json still names nobody’s appid: put in the county’s.')
  console.log(faults.length === 0 ? 'Nothing stands in the way.' : `${faults.length} faults`)
  process.exitCode = faults.length === 0 ? 0 : 1
}

main()
