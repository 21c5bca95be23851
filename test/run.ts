import { buildH5, isH5Stale } from '../config/h5'
import { type Counts, runJest } from './support/run-jest'

/** What needs no build comes first. */
const PROJECTS = ['server', 'architecture', 'ui', 'faults', 'e2e'] as const

/** These start the product as a person does. */
const NEEDS_APP = new Set<string>(['faults', 'e2e'])

function buildIfStale(): void {
  if (!isH5Stale()) return
  console.log('Building the app for the tests in the browser …')
  buildH5()
}

/** Runs every project, also after a failure, and closes with the counts of all: "N passed, N failed". */
async function main(): Promise<void> {
  const sum: Counts = { passed: 0, failed: 0 }
  for (const project of PROJECTS) {
    if (NEEDS_APP.has(project)) buildIfStale()
    const { passed, failed } = await runJest(project)
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
