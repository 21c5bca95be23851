import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'

/** A file by its path from the root of the tree, with `/`. */
export interface SourceFile {
  path: string
  text: string
}

export const ROOT = join(__dirname, '../../..')
const SKIPPED = new Set(['node_modules', 'dist', '.git', '.cache'])

/** All files of the folders with one of the endings. */
export function readTree(root: string, folders: readonly string[], endings: readonly string[]): SourceFile[] {
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => pathsBelow(root, folder))
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

function pathsBelow(root: string, path: string): string[] {
  if (SKIPPED.has(posix.basename(path))) return []
  if (statSync(join(root, path)).isFile()) return [path]
  return readdirSync(join(root, path)).flatMap((name) => pathsBelow(root, posix.join(path, name)))
}

/** The code of a file without its comments; strings stay, and so do addresses in them. */
export const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[\s;{(])\/\/.*$/gm, '$1')
