import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { freePort } from '../free-port'
import { serverFolder, serverUser } from '../postgres/binaries'

export interface KillableServer {
  url: string
  /** Ends every process of it at once, as a loss of power does to them, and starts it on what it left. */
  killAndStart(): Promise<void>
  remove(): Promise<void>
}

/* A commit waits until the kernel has it: that outlives the death of every process, which is what is tried here. */
const SETTINGS = ['listen_addresses=127.0.0.1', 'fsync=off', 'synchronous_commit=on', 'full_page_writes=off']
const TRIES = 50

/** True once it is ready, false when it ended before: the one before has not gone yet. */
function isReady(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve, reject) => {
    if (!child.stderr) return reject(new Error('the server has no log'))
    createInterface(child.stderr).on('line', (line) => {
      if (line.includes('ready to accept connections')) resolve(true)
    })
    child.once('exit', () => resolve(false))
  })
}

/** A PostgreSQL of the test's own, on loopback and in a temporary folder, that can be killed. */
export async function startKillableServer(): Promise<KillableServer> {
  const bin = serverFolder()
  const user = serverUser()
  const folder = await mkdtemp(join(tmpdir(), 'yuexiang-killed-pg-'))
  if (user) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const initdb = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync']
  execFileSync(join(bin, 'initdb'), initdb, { ...user, cwd: folder, stdio: 'pipe' })
  const port = await freePort()
  const settings = [`port=${port}`, `unix_socket_directories=${folder}`, ...SETTINGS]
  const args = ['-D', data, ...settings.flatMap((setting) => ['-c', setting])]
  const begin = () =>
    spawn(join(bin, 'postgres'), args, { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], detached: true })

  const start = async (): Promise<ChildProcess> => {
    for (let tried = 0; tried < TRIES; tried += 1) {
      const child = begin()
      if (await isReady(child)) return child
    }
    throw new Error('PostgreSQL does not start on what it left')
  }
  let running = await start()
  const kill = async (): Promise<void> => {
    const gone = once(running, 'exit')
    // The group: its own processes, and no other.
    if (running.pid !== undefined) process.kill(-running.pid, 'SIGKILL')
    await gone
  }
  const killWithTest = () => {
    const { pid, exitCode, signalCode } = running
    if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, 'SIGKILL')
  }
  process.once('exit', killWithTest)
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    killAndStart: async () => {
      await kill()
      running = await start()
    },
    remove: async () => {
      process.off('exit', killWithTest)
      await kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
