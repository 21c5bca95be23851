import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { PlatformCompiler } from './compile'

const VERSION = '2.1.42'
const FOLDER = join(__dirname, '../../../node_modules/.cache/miniprogram-ci')

/** 276 MB that only this check needs: it has a folder of its own, filled the first time. */
function install(): void {
  console.log(`Installing the platform's compiler (miniprogram-ci ${VERSION}); this takes about a minute.`)
  mkdirSync(FOLDER, { recursive: true })
  const manifest = { private: true, dependencies: { 'miniprogram-ci': VERSION } }
  writeFileSync(join(FOLDER, 'package.json'), JSON.stringify(manifest))
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const own = process.env.npm_execpath
  const [command, all] = own ? [process.execPath, [own, ...args]] : ['npm', args]
  const { status } = spawnSync(command, all, { cwd: FOLDER, stdio: 'inherit' })
  if (status !== 0) throw new Error(`miniprogram-ci ${VERSION} could not be installed.`)
}

function installedVersion(): string | undefined {
  const manifest = join(FOLDER, 'node_modules/miniprogram-ci/package.json')
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).version : undefined
}

/** The platform's own compiler, as published by the platform. */
export function loadPlatformCompiler(): PlatformCompiler {
  if (installedVersion() !== VERSION) install()
  return createRequire(join(FOLDER, 'package.json'))('miniprogram-ci')
}
