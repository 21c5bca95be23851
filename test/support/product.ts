import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { ROOT } from './root'

export interface Product {
  /** "http://127.0.0.1:40123" */
  url: string
  /** Everything that was printed so far. */
  printed: string[]
  /** Ends it and answers its exit code, null when it was killed. */
  end(signal: 'SIGINT' | 'SIGKILL'): Promise<number | null>
}

async function readUntilReady(child: ChildProcess, printed: string[]): Promise<string> {
  if (!child.stdout) throw new Error('the product prints nowhere')
  for await (const line of createInterface({ input: child.stdout })) {
    printed.push(line)
    const url = /^Ready: (\S+)/.exec(line)?.[1]
    if (url) return url
  }
  throw new Error(`the product did not start:\n${printed.join('\n')}`)
}

/** Starts the product on a demo that is loaded already: a copy of it becomes the data of the test. */
export async function startOnDemo(dataFolder: string): Promise<Product> {
  const { LOADED_DEMO } = process.env
  if (LOADED_DEMO) cpSync(LOADED_DEMO, dataFolder, { recursive: true })
  return startProduct(dataFolder)
}

/**
 * Starts the product as `npm start` does, on a free port, its data in a folder of the test's own; with a server's address its
 * photos alone.
 */
export async function startProduct(dataFolder: string, args: string[] = [], databaseUrl = ''): Promise<Product> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'config/start.ts', '--port', '0', ...args], {
    cwd: ROOT,
    env: { ...process.env, DATA_FOLDER: dataFolder, DATABASE_URL: databaseUrl, PGHOST: '', PGDATABASE: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const endWithTest = () => child.kill('SIGKILL')
  process.once('exit', endWithTest)
  const printed: string[] = []
  child.stderr.on('data', (chunk) => printed.push(String(chunk)))
  const exited = once(child, 'exit')
  const url = await readUntilReady(child, printed)
  child.stdout.on('data', (chunk) => printed.push(String(chunk)))
  child.stdout.resume()
  return {
    url,
    printed,
    end: async (signal) => {
      child.kill(signal)
      const [code] = await exited
      return code
    },
  }
}
