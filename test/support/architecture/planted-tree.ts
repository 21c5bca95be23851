import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readTree, type SourceFile } from './source-files'

/** Files written into a folder of their own and read back, as the laws read the tree. */
export function plantedTree(files: Readonly<Record<string, string>>): SourceFile[] {
  const root = mkdtempSync(join(tmpdir(), 'yuexiang-tree-'))
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    return readTree(root, ['src', 'cloudfunctions', 'test', 'docs'], ['.ts', '.tsx', '.md'])
  } finally {
    rmSync(root, { recursive: true })
  }
}
