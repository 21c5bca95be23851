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

const Report = v.object({
  success: v.boolean(),
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numRuntimeErrorTestSuites: v.number(),
})

/** Projects that start browsers and hosts may not hold up the rest by what a failure left open. */
const STARTS_PROGRAMS = ['e2e', 'faults', 'weapp']
/** Of them, those that weigh what they start run one after another. */
const SERIAL = ['weapp']

function readCounts(path: string): Counts {
  try {
    const report = v.parse(v.pipe(v.string(), v.parseJson(), Report), readFileSync(path, 'utf8'))
    const failed = report.numFailedTests + report.numRuntimeErrorTestSuites
    return { passed: report.numPassedTests, failed: report.success ? failed : Math.max(failed, 1) }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

/** Runs one project of jest.config.mjs, with Jest's own output; a suite that does not even start counts as failed. */
export async function runJest(project: string, extra: Record<string, string | undefined> = {}): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'yuexiang-jest-'))
  const path = join(folder, 'report.json')
  const args = ['--selectProjects', project, '--passWithNoTests', '--json', `--outputFile=${path}`]
  if (STARTS_PROGRAMS.includes(project)) args.push('--forceExit')
  if (SERIAL.includes(project)) args.push('--runInBand')
  const jest = [require.resolve('jest/bin/jest'), ...args]
  const child = spawn(process.execPath, jest, {
    stdio: ['inherit', 'ignore', 'inherit'],
    env: { ...process.env, ...extra },
  })
  const [status] = await once(child, 'exit')
  const counts = readCounts(path)
  rmSync(folder, { recursive: true })
  return status === 0 ? counts : { ...counts, failed: Math.max(counts.failed, 1) }
}
