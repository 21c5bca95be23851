import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** What both builds of the client are made from. */
export const CLIENT_SOURCES = [
  'src',
  'cloudfunctions/contract',
  'config/index.ts',
  'config/prod.ts',
  'babel.config.cjs',
  'package.json',
  'package-lock.json',
]

export class AppNotBuilt extends Error {
  constructor(said: string) {
    super(`The app could not be built:\n${said.trim()}`)
    this.name = 'AppNotBuilt'
  }
}

/** What matters of the build is said on stdout; stderr is its progress bar. @throws AppNotBuilt */
export function buildClient(type: 'h5' | 'weapp', variables: Record<string, string> = {}): void {
  const args = [require.resolve('@tarojs/cli/bin/taro'), 'build', '--type', type]
  const env = { ...process.env, NODE_ENV: 'production', ...variables }
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: join(__dirname, '..'), env, encoding: 'utf8' })
  if (status !== 0) throw new AppNotBuilt(stdout)
}
