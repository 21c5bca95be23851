import { execFileSync } from 'node:child_process'
import { accessSync, constants, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Where Debian puts each version; initdb and postgres are not on its PATH. */
const DEBIAN = '/usr/lib/postgresql'

function debianFolders(): string[] {
  try {
    const newestFirst = readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a))
    return newestFirst.map((version) => join(DEBIAN, version, 'bin'))
  } catch {
    return []
  }
}

function holdsServer(folder: string): boolean {
  try {
    for (const name of ['initdb', 'postgres']) accessSync(join(folder, name), constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** @throws Error saying what to install where no PostgreSQL server is on this machine. */
export function serverFolder(): string {
  const onPath = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const found = [...onPath, ...debianFolders()].find(holdsServer)
  if (found === undefined) {
    throw new Error('No PostgreSQL here. Install one (Debian: apt-get install postgresql) or set DATABASE_URL.')
  }
  return found
}

const idOf = (flag: '-u' | '-g', user: string): number => Number(execFileSync('id', [flag, user], { encoding: 'utf8' }))

/** PostgreSQL refuses to run as root: there it runs as `postgres` or, failing that, `nobody`. */
export function serverUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  for (const user of ['postgres', 'nobody']) {
    try {
      return { uid: idOf('-u', user), gid: idOf('-g', user) }
    } catch {
      // no such user here: the next one
    }
  }
  return undefined
}
