/**
 * Mends packages as they are installed, where a fault of theirs takes the county's server down and no release mends it yet.
 * Does nothing, in a millisecond, where it is done. Each patch names the version that it was read against; after an update
 * it stops here until somebody has looked whether it is still needed (docs/decisions/0032-a-patched-driver.md).
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/**
 * A small message waits for the end of the turn. Where the connection closes meanwhile, writing it to no socket ends the
 * process; and where it was cleared but not forgotten, that connection never writes again.
 */
const POSTGRES = {
  name: 'postgres',
  version: '3.4.9',
  files: ['src/connection.js', 'cjs/src/connection.js'],
  changes: [
    {
      from: '    clearImmediate(nextWriteTimer)\n    socket.removeListener',
      to: '    clearImmediate(nextWriteTimer)\n    chunk = nextWriteTimer = null\n    socket.removeListener',
    },
    {
      from: '    clearImmediate(nextWriteTimer)\n    if (socket) {',
      to: '    clearImmediate(nextWriteTimer)\n    chunk = nextWriteTimer = null\n    if (socket) {',
    },
    {
      from: '  function nextWrite(fn) {\n    const x',
      to: `  function nextWrite(fn) {
    if (socket === null) {
      chunk = nextWriteTimer = null
      error(Errors.connection('CONNECTION_CLOSED', options, socket))
      return false
    }
    const x`,
    },
  ],
}

function patched(text, { from, to }, path) {
  if (text.includes(to)) return text
  if (text.split(from).length !== 2)
    throw new Error(`${path} is not as it was read: look whether its patch is still needed.`)
  return text.replace(from, () => to)
}

/** @throws Error for a package of another version */
export function patchPackages() {
  const { name, version, files, changes } = POSTGRES
  const folder = join(root, 'node_modules', name)
  if (!existsSync(folder)) return
  const installed = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version
  if (installed !== version)
    throw new Error(`${name} is ${installed} and not ${version}: look whether its patch is still needed.`)
  for (const file of files) {
    const path = join(folder, file)
    const before = readFileSync(path, 'utf8')
    const after = changes.reduce((text, change) => patched(text, change, path), before)
    if (after === before) continue
    // Put in its place as a whole: another process may be reading it, and the file may be shared with another folder.
    writeFileSync(`${path}.new`, after)
    renameSync(`${path}.new`, path)
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) patchPackages()
