import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { MODES } from './modes'
import { SCREENS_FOLDER } from './pictures'

const WIDTH_PX = 220

const HEAD = `# Every page, in every mode

Made by \`npm run screens\` out of the village of the tests; not to be edited. Each page as it comes, for elder eyes and
hands, and in the dark; then the components, 375 and 1280 px wide.
`

/** Writes the list of all pictures that lie in their folder; nothing where none are made. */
export function leaveIndex(): void {
  if (SCREENS_FOLDER === undefined) return
  const files = new Set(readdirSync(SCREENS_FOLDER))
  const named = [...files].flatMap((file) => /^(.+)-normal\.webp$/.exec(file)?.[1] ?? []).toSorted()
  const cell = (name: string, mode: string) => {
    const file = `${name}-${mode}.webp`
    return files.has(file) ? `<img src="${file}" width="${WIDTH_PX}" alt="${name}, ${mode}">` : ''
  }
  const row = (name: string) => `| ${name} | ${MODES.map((mode) => cell(name, mode)).join(' | ')} |`
  const table = (names: string[]) =>
    [`| | ${MODES.join(' | ')} |`, '| --- | --- | --- | --- |', ...names.map(row)].join('\n')
  const isPart = (name: string) => name.startsWith('gallery-')
  const pages = table(named.filter((name) => !isPart(name)))
  const parts = table(named.filter(isPart))
  writeFileSync(join(SCREENS_FOLDER, 'README.md'), `${HEAD}\n## Pages\n\n${pages}\n\n## Components\n\n${parts}\n`)
}
