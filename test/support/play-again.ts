import { relative } from 'node:path'
import { ROOT } from './root'
import { type Outcome, runJest } from './run-jest'

/** Played by a real browser against real hosts: on a busy machine one of them may be late once. */
const PLAYED = ['e2e', 'weapp']
/** More than so many is no chance. */
const AT_MOST = 2

/**
 * Plays what failed once more, alone, and says so: a play that fails twice has failed, one that fails once stays in the log
 * with its pages. Nothing but plays is ever run a second time.
 */
export async function playAgain(project: string, first: Outcome, say: (words: string) => void): Promise<Outcome> {
  const { failedFiles, failed } = first
  if (failed === 0 || !PLAYED.includes(project) || failedFiles.length === 0 || failedFiles.length > AT_MOST)
    return first
  say(`Once more, alone: ${failedFiles.map((file) => relative(ROOT, file)).join(', ')}`)
  const second = await runJest(project, { files: failedFiles })
  return { ...second, passed: first.passed + Math.min(second.passed, failed) }
}
