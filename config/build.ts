import { basename } from 'node:path'
import { ensureFresh } from './fresh'
import { FUNCTIONS } from './functions'
import { H5 } from './h5'
import { WEAPP } from './weapp'

const PARTS = { weapp: WEAPP, h5: H5, functions: FUNCTIONS }
type Part = keyof typeof PARTS
const isPart = (name: string): name is Part => Object.hasOwn(PARTS, name)

/** Builds the parts that are named, or all; what nothing has changed since its last build stays as it is. */
function main(named: string[]): void {
  const unknown = named.find((name) => !isPart(name))
  if (unknown !== undefined) throw new Error(`There is no part "${unknown}": ${Object.keys(PARTS).join(', ')}`)
  const parts = named.length > 0 ? named.filter(isPart) : (Object.keys(PARTS) as Part[])
  for (const part of parts) {
    ensureFresh(PARTS[part], (folder) => console.log(`Building dist/${basename(folder)} …`))
    console.log(`dist/${basename(PARTS[part].folder)} is built from the sources as they are.`)
  }
}

try {
  main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
