import { basename } from 'node:path'
import { type Built, ensureFresh } from '../config/fresh'
import { FUNCTIONS } from '../config/functions'
import { H5 } from '../config/h5'
import { WEAPP } from '../config/weapp'
import { playAgain } from './support/play-again'
import { type Counts, runJest } from './support/run-jest'

/** What needs no build comes first. */
const PROJECTS = ['server', 'architecture', 'ui', 'faults', 'e2e', 'weapp'] as const

/** What is started as people and the cloud start it. */
const NEEDS: Partial<Record<(typeof PROJECTS)[number], Built[]>> = {
  faults: [H5],
  e2e: [H5],
  weapp: [WEAPP, FUNCTIONS],
}

const say = (folder: string): void => console.log(`Building dist/${basename(folder)} for the tests …`)

/** Runs every project, also after a failure, and closes with the counts of all: "N passed, N failed". */
async function main(): Promise<void> {
  const sum: Counts = { passed: 0, failed: 0 }
  for (const project of PROJECTS) {
    for (const built of NEEDS[project] ?? []) ensureFresh(built, say)
    const { passed, failed } = await playAgain(project, await runJest(project), console.log)
    sum.passed += passed
    sum.failed += failed
  }
  console.log(`${sum.passed} passed, ${sum.failed} failed`)
  process.exitCode = sum.failed === 0 ? 0 : 1
}

main().catch((error: Error) => {
  console.error(error.message)
  console.log('0 passed, 1 failed')
  process.exitCode = 1
})
