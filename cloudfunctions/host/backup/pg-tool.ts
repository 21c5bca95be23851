import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { BackupFault } from './fault'

const run = promisify(execFile)
const OUTPUT_BYTES = 16 * 1024 ** 2

/** The connection as PostgreSQL's own tools read it from their environment: a password on a command line is everybody's. */
export function environmentOf(url: string | undefined): Record<string, string> {
  if (url === undefined) return {}
  const { hostname, port, username, password, pathname, searchParams } = new URL(url)
  const named = {
    PGHOST: hostname.replace(/^\[(.*)\]$/, '$1'),
    PGPORT: port,
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: decodeURIComponent(pathname.slice(1)),
    PGSSLMODE: searchParams.get('sslmode') ?? '',
  }
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== ''))
}

/** Runs `pg_dump` or `pg_restore` against a server. @throws BackupFault with what the tool said */
export async function pgTool(name: 'pg_dump' | 'pg_restore', url: string | undefined, args: string[]): Promise<void> {
  try {
    await run(name, args, { env: { ...process.env, ...environmentOf(url) }, maxBuffer: OUTPUT_BYTES })
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (missing) throw new BackupFault(`${name} is not installed (Debian: apt-get install postgresql-client).`)
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error)
    throw new BackupFault(`${name} failed:\n${said}`)
  }
}
