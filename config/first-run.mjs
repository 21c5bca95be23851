/**
 * Makes a fresh clone ready, with nothing but Node: installs the packages, and with --browser a Chromium, with
 * --postgres a PostgreSQL server. Does nothing, in milliseconds, where all is there.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { patchPackages } from './patch-packages.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))
const run = (command, args, { env = {}, stdio = 'inherit' } = {}) =>
  spawnSync(command, args, { cwd: root, stdio, env: { ...process.env, ...env } }).status === 0

/** Whether a package is installed in the version that is asked for; of a range only that there is one. */
function isInstalled([name, asked]) {
  const wanted = asked.replace(/^npm:.*@/, '')
  const path = join(root, 'node_modules', name, 'package.json')
  return existsSync(path) && (/^[\^~]/.test(wanted) || readJson(path).version === wanted)
}

function npm(args, stdio) {
  const own = process.env.npm_execpath
  const all = [...args, '--no-audit', '--no-fund', '--loglevel=error']
  if (own) return run(process.execPath, [own, ...all], { stdio })
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', all, { stdio })
}

function installPackages() {
  const { dependencies, devDependencies } = readJson(join(root, 'package.json'))
  const missing = Object.entries({ ...dependencies, ...devDependencies }).filter((one) => !isInstalled(one))
  if (missing.length === 0) return
  console.log(`Installing packages (${missing.length} missing); this takes one or two minutes.`)
  // A lock that was made against another mirror may lack another system's optional binaries: `npm ci` refuses it at
  // once, at great length. What it has to say is said again by the second command, if that fails too.
  if (npm(['ci'], 'ignore') || npm(['install', '--no-save'], 'inherit')) return
  console.error('The packages could not be installed.')
  process.exit(1)
}

const onPath = (...names) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => names.some((name) => existsSync(join(folder, name))))

const hasBrowser = () =>
  onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable') ||
  existsSync('/Applications/Google Chrome.app')

/** Without one every Chinese character on a screenshot is an empty box. */
const hasChineseFont = () => {
  const asked = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' })
  return process.platform !== 'linux' || (asked.status === 0 && asked.stdout.trim() !== '')
}

const debianServers = '/usr/lib/postgresql'
const hasPostgres = () =>
  Boolean(process.env.DATABASE_URL) ||
  onPath('initdb') ||
  (existsSync(debianServers) &&
    readdirSync(debianServers).some((version) => existsSync(join(debianServers, version, 'bin/initdb'))))

const isDebianRoot = () => process.getuid?.() === 0 && existsSync('/etc/debian_version') && onPath('apt-get')

function aptInstall(...packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  return run('apt-get', ['update', '-qq'], { env }) && run('apt-get', ['install', '-y', '-qq', ...packages], { env })
}

/** Installs on Debian as root; elsewhere says in one line what to install, and goes on. */
function makeSureOf({ what, isThere, packages }) {
  if (isThere()) return
  if (isDebianRoot()) {
    console.log(`Installing ${what} (${packages.join(', ')}).`)
    if (aptInstall(...packages) && isThere()) return
  }
  console.error(`Please install ${what} (Debian: apt-get install ${packages.join(' ')}).`)
}

installPackages()
patchPackages()
if (process.argv.includes('--browser')) {
  makeSureOf({ what: 'Chromium', isThere: hasBrowser, packages: ['chromium'] })
  makeSureOf({ what: 'a Chinese font', isThere: hasChineseFont, packages: ['fonts-noto-cjk', 'fontconfig'] })
}
if (process.argv.includes('--postgres')) {
  makeSureOf({ what: 'PostgreSQL', isThere: hasPostgres, packages: ['postgresql'] })
}
