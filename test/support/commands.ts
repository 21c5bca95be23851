import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { ROOT } from './root'

type Env = Readonly<Record<string, string | undefined>>

export interface Ended {
  code: number | null
  /** All that it printed, to either stream. */
  said: string
}

function begin(command: string, args: readonly string[], env: Env) {
  const child = spawn(command, args, { cwd: ROOT, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(String(chunk)))
  const ended = once(child, 'close').then(([code]): Ended => ({ code, said: said.join('') }))
  return { child, ended }
}

/** A command as people type it: `npm run backup -- /backup`. */
export const npmRun = (script: string, args: readonly string[], env: Env): Promise<Ended> =>
  begin('npm', ['run', '--silent', script, '--', ...args], env).ended

export interface Serving {
  url: string
  stop(): Promise<Ended>
  /** Ends it at once, whatever it is doing. */
  kill(): Promise<Ended>
}

/** A program that is killed so many milliseconds after its start, however far it came. */
export async function killedAtStart(args: readonly string[], env: Env, afterMs: number): Promise<void> {
  const { child, ended } = begin(process.execPath, args, env)
  const killing = setTimeout(() => child.kill('SIGKILL'), afterMs)
  await ended
  clearTimeout(killing)
}

/** A program that serves, as the service manager starts it. @throws Error with what it said when it ends before it is ready */
export async function serving(args: readonly string[], env: Env): Promise<Serving> {
  const { child, ended } = begin(process.execPath, args, env)
  const endWithTest = () => child.kill('SIGKILL')
  process.once('exit', endWithTest)
  child.once('close', () => process.off('exit', endWithTest))
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /^Ready: (\S+)/.exec(line)?.[1]
    if (url === undefined) continue
    child.stdout.resume()
    return {
      url,
      stop: () => {
        child.kill('SIGTERM')
        return ended
      },
      kill: () => {
        child.kill('SIGKILL')
        return ended
      },
    }
  }
  throw new Error((await ended).said)
}
