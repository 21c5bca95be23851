import { spawnSync } from 'node:child_process'

export interface FreshProcess {
  /** From the start of the process to its end. */
  wholeMs: number
  /** What the script printed, 0 where it prints nothing. */
  answerMs: number
}

/** Runs a script in a process of its own. @throws Error with what it complained of */
export function runFresh(script: string, cwd: string, env: NodeJS.ProcessEnv): FreshProcess {
  const began = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', script], { cwd, env, encoding: 'utf8' })
  const wholeMs = performance.now() - began
  if (status !== 0) throw new Error(`a fresh process failed:\n${stderr}`)
  return { wholeMs, answerMs: Number(stdout) }
}
