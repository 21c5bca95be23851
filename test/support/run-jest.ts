import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'

export interface Counts {
  passed: number
  failed: number
}

/** What became of a run: its counts, and the files in which something failed. */
export interface Outcome extends Counts {
  failedFiles: string[]
}

const Report = v.object({
  success: v.boolean(),
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numRuntimeErrorTestSuites: v.number(),
  testResults: v.array(v.object({ name: v.string(), status: v.string() })),
})

/** Projects that start browsers and hosts may not hold up the rest by what a failure left open. */
const STARTS_PROGRAMS = ['e2e', 'faults', 'weapp']
/** Of them, those that weigh what they start run one after another. */
const SERIAL = ['weapp']

function readOutcome(path: string): Outcome {
  try {
    const report = v.parse(v.pipe(v.string(), v.parseJson(), Report), readFileSync(path, 'utf8'))
    const failed = report.numFailedTests + report.numRuntimeErrorTestSuites
    const failedFiles = report.testResults.filter((file) => file.status === 'failed').map((file) => file.name)
    return { passed: report.numPassedTests, failed: report.success ? failed : Math.max(failed, 1), failedFiles }
  } catch {
    return { passed: 0, failed: 1, failedFiles: [] }
  }
}

export interface Chosen {
  /** Only these files of the project, one after another. */
  files?: readonly string[]
  env?: Record<string, string | undefined>
}

/** Runs one project of jest.config.mjs, with Jest's own output; a suite that does not even start counts as failed. */
export async function runJest(project: string, { files, env }: Chosen = {}): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'yuexiang-jest-'))
  const path = join(folder, 'report.json')
  const args = ['--selectProjects', project, '--passWithNoTests', '--json', `--outputFile=${path}`]
  if (STARTS_PROGRAMS.includes(project)) args.push('--forceExit')
  if (SERIAL.includes(project) || files) args.push('--runInBand')
  if (files) args.push('--runTestsByPath', ...files)
  const jest = [require.resolve('jest/bin/jest'), ...args]
  const child = spawn(process.execPath, jest, {
    stdio: ['inherit', 'ignore', 'inherit'],
    env: { ...process.env, ...env },
  })
  const [status] = await once(child, 'exit')
  const outcome = readOutcome(path)
  rmSync(folder, { recursive: true })
  return status === 0 ? outcome : { ...outcome, failed: Math.max(outcome.failed, 1) }
}
