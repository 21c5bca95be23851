import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { freePort } from '../../test/support/free-port'
import { serverFolder, serverUser } from '../../test/support/postgres/binaries'

export interface Server {
  url: string
  /** Where it came from, in a word. */
  origin: string
  /** Lies below this machine's folder of temporary files. */
  throwAway: boolean
  remove(): Promise<void>
}

/** Reads the server's log to its end, so that it never blocks on a full pipe. @throws Error with the log of a failed start */
function untilReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    if (!child.stderr) throw new Error('the server has no log')
    const lines: string[] = []
    createInterface(child.stderr).on('line', (line) => {
      lines.push(line)
      if (line.includes('ready to accept connections')) resolve()
    })
    child.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${lines.join('\n')}`)))
  })
}

/** A throw-away server as a county would run it: every commit is flushed to disk, unlike the cluster of the tests. */
async function startDurableServer(): Promise<Server> {
  const bin = serverFolder()
  const user = serverUser()
  const folder = await mkdtemp(join(tmpdir(), 'yuexiang-bench-'))
  if (user) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const initdb = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale']
  execFileSync(join(bin, 'initdb'), initdb, { ...user, cwd: folder, stdio: 'pipe' })
  const port = await freePort()
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
    'fsync=on',
    'synchronous_commit=on',
  ]
  const args = ['-D', data, ...settings.flatMap((setting) => ['-c', setting])]
  const child = spawn(join(bin, 'postgres'), args, { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  const interrupted = () => {
    child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
    process.exit(1)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupted)
  await untilReady(child)
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    origin: 'throw-away cluster, fsync on',
    throwAway: true,
    remove: async () => {
      const gone = once(child, 'exit')
      child.kill('SIGINT')
      await gone
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** The server of DATABASE_URL, or a throw-away one. */
export async function openServer(): Promise<Server> {
  const url = process.env.DATABASE_URL || undefined
  return url ? { url, origin: 'DATABASE_URL', throwAway: false, remove: async () => undefined } : startDurableServer()
}
