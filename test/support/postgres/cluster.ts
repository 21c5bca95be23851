import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { freePort } from '../free-port'
import { serverFolder, serverUser } from './binaries'

export interface Cluster {
  url: string
  /** Stops the server and deletes its data. */
  remove(): Promise<void>
}

const READY_TRIES = 100
const CONNECT_SECONDS = 1
const RETRY_MS = 100

const NOTHING_LASTS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

/** Asks until the server answers; a starting server refuses for a moment. */
async function untilReady(url: string, child: ChildProcess): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    const sql = postgres(url, { max: 1, connect_timeout: CONNECT_SECONDS, onnotice: () => undefined })
    try {
      await sql`select 1`
      return
    } catch (error) {
      if (tried === READY_TRIES || child.exitCode !== null) throw error
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS))
    } finally {
      await sql.end()
    }
  }
}

async function stopServer(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGINT')
  await once(child, 'exit')
}

/** A throw-away PostgreSQL from installed binaries, on loopback, in a temporary folder. It forgets on a crash: it is for tests. */
export async function startCluster(): Promise<Cluster> {
  const bin = serverFolder()
  const user = serverUser()
  const folder = await mkdtemp(join(tmpdir(), 'yuexiang-pg-'))
  if (user) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const initdb = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync']
  execFileSync(join(bin, 'initdb'), initdb, { ...user, cwd: folder, stdio: 'pipe' })
  const port = await freePort()
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`, ...NOTHING_LASTS]
  const args = ['-D', data, ...settings.flatMap((setting) => ['-c', setting])]

  const child = spawn(join(bin, 'postgres'), args, { ...user, cwd: folder, stdio: 'ignore' })
  const remove = async (): Promise<void> => {
    await stopServer(child)
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await untilReady(url, child)
    return { url, remove }
  } catch (error) {
    await remove()
    throw error
  }
}
