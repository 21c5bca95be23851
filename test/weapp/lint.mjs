/** `npm run lint:weapp`: what the platform would say to the built mini-program (dist/weapp, or the folder given). */
import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileFaults } from './lint/compile.mjs'
import { loadPlatformCompiler } from './lint/install.mjs'
import { packageSizes, sizeFaults, sizeLine } from './lint/sizes.mjs'

const built = join(dirname(fileURLToPath(import.meta.url)), '../../dist/weapp')
const folder = process.argv[2] ? resolve(process.argv[2]) : built

if (!existsSync(join(folder, 'app.json'))) {
  console.error(`No mini-program in ${folder}. Run: npm run build:weapp`)
  process.exit(1)
}
const sizes = packageSizes(folder)
const faults = [...(await compileFaults(loadPlatformCompiler(), folder)), ...sizeFaults(sizes)]
for (const fault of faults) console.error(`✗ ${fault}`)
console.log(`Packages: ${sizeLine(sizes)}`)
console.log(faults.length === 0 ? 'The platform’s compiler found nothing.' : `${faults.length} faults`)
// The compiler keeps worker processes alive.
process.exit(faults.length === 0 ? 0 : 1)
