import type { SourceFile } from './source-files'

const FOLDERS = ['cloudfunctions', 'src', 'test', 'docs', 'config', 'data', 'bench']
const CODE = /`([^`\n]+)`/g
const LINK = /\]\((?!https?:|#|mailto:)([^)#\s]+)/g

const words = (text: string): string[] => [...text.matchAll(CODE)].flatMap(([, code = '']) => code.split(/[\s,()]+/))
const isPath = (word: string): boolean => FOLDERS.some((folder) => word.startsWith(`${folder}/`))
const isPattern = (word: string): boolean => /[*<>{}…|$]/.test(word)

/** Paths of the tree that a document names, without the line or the full stop behind them. */
export function pathsNamed({ text }: SourceFile): string[] {
  const named = words(text).filter((word) => isPath(word) && !isPattern(word))
  return [...new Set(named.map((word) => word.replace(/(:\d+)?[.:]?$/, '').replace(/\/$/, '')))]
}

/** Relative links of a document, as written. */
export const linksIn = ({ text }: SourceFile): string[] => [...text.matchAll(LINK)].map(([, link = '']) => link)

/** Scripts that a document tells people to run. */
export function commandsNamed({ text }: SourceFile): string[] {
  const run = [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name = '']) => name)
  const short = [...text.matchAll(/\bnpm (test|start)\b/g)].map(([, name = '']) => name)
  return [...new Set([...run, ...short])]
}
