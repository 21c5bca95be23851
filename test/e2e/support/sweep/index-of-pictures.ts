import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { MODES } from './modes'
import { AT_DESK, SCREENS_FOLDER } from './pictures'

const WIDTH_PX = 220

const HEAD = `# Every page, in every mode

Made by \`npm run screens\` out of the village of the tests; not to be edited. Each page as it comes, for elder eyes and
hands, and in the dark; those of an office on the screen of a desk, too; then the components, 375 and 1280 px wide.
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
  const table = (names: string[], modes: readonly string[]) =>
    [
      `| | ${modes.join(' | ')} |`,
      `| --- |${' --- |'.repeat(modes.length)}`,
      ...names.map((name) => `| ${name} | ${modes.map((mode) => cell(name, mode)).join(' | ')} |`),
    ].join('\n')
  const isPart = (name: string) => name.startsWith('gallery-')
  const pages = table(
    named.filter((name) => !isPart(name)),
    [...MODES, AT_DESK],
  )
  const parts = table(named.filter(isPart), MODES)
  writeFileSync(join(SCREENS_FOLDER, 'README.md'), `${HEAD}\n## Pages\n\n${pages}\n\n## Components\n\n${parts}\n`)
}
