import { posix } from 'node:path'
import type { SourceFile } from './source-files'

export interface Import {
  from: string
  /** A path from the root without its ending, or a package's name. */
  target: string
  /** Erased by the compiler: nothing of it runs. */
  typeOnly: boolean
  /** What stands between the braces. */
  names: string
}

const STATEMENT = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?([^'";]*?)\s*from\s*'([^']+)'/g
const BARE = /(?:^|\n)\s*import\s*'([^']+)'|\b(?:import|require)\(\s*'([^']+)'\s*\)/g

const resolve = (from: string, specifier: string): string =>
  specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : specifier

/** `{ type A, type B }` is erased as well. */
const allTypes = (names: string): boolean => {
  const inner = /^\{([\s\S]*)\}$/.exec(names.trim())?.[1]
  return inner?.split(',').every((name) => name.trim() === '' || name.trim().startsWith('type ')) ?? false
}

export function importsOf({ path, text }: SourceFile): Import[] {
  const stated = [...text.matchAll(STATEMENT)].map(([, type, names = '', specifier = '']) => ({
    from: path,
    target: resolve(path, specifier),
    typeOnly: type !== undefined || allTypes(names),
    names,
  }))
  const bare = [...text.matchAll(BARE)].map(([, plain, called]) => ({
    from: path,
    target: resolve(path, plain ?? called ?? ''),
    typeOnly: false,
    names: '',
  }))
  return [...stated, ...bare]
}
