/** `npm run lint:weapp`: what the platform would say to the built mini-program (dist/weapp, or the folder given). */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { compileFaults } from './lint/compile'
import { loadPlatformCompiler } from './lint/install'
import { packageSizes, sizeFaults, sizeLine } from './lint/sizes'

const folder = process.argv[2] ? resolve(process.argv[2]) : join(__dirname, '../../dist/weapp')

async function main(): Promise<number> {
  if (!existsSync(join(folder, 'app.json'))) {
    console.error(`No mini-program in ${folder}. Run: npm run build:weapp`)
    return 1
  }
  const sizes = packageSizes(folder)
  const faults = [...(await compileFaults(loadPlatformCompiler(), folder)), ...sizeFaults(sizes)]
  for (const fault of faults) console.error(`✗ ${fault}`)
  console.log(`Packages: ${sizeLine(sizes)}`)
  console.log(faults.length === 0 ? 'The platform’s compiler found nothing.' : `${faults.length} faults`)
  return faults.length === 0 ? 0 : 1
}

main().then(
  // The compiler keeps worker processes alive.
  (code) => process.exit(code),
  (error: Error) => {
    console.error(error.message)
    process.exit(1)
  },
)
