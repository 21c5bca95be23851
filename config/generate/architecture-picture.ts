import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Output } from './output'

const PAGE = 'docs/architecture.md'
const BEGIN = '<!-- picture: generated from the imports by `npm run generate` -->'
const END = '<!-- end of picture -->'

const MECHANISMS = ['certificates', 'council', 'notices', 'points']
const ENTRIES = ['api', 'jobs', 'wxpush', 'host']

function sourcesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
}

/** The room of the picture that a file stands in; null for files that the picture leaves out. */
export function roomOf(path: string): string | null {
  const [top, second, third, fourth] = path.split('/')
  if (top === 'src') return second && !second.includes('.') ? second : null
  if (top !== 'cloudfunctions' || !second) return null
  if (second === 'domain') return fourth === undefined ? null : (third ?? null)
  if (ENTRIES.includes(second)) return 'entries'
  return second.endsWith('.ts') ? second.replace('.ts', '') : second
}

const IMPORT = /^import (?!type )[^'"]*from '(\.[^']+)'/gm

/** Imports of values between rooms, "from → to". Types cost nothing at run time and tie nothing together. */
export function arrowsOf(files: ReadonlyMap<string, string>): string[] {
  const arrows = new Set<string>()
  for (const [path, text] of files) {
    const from = roomOf(path)
    for (const [, target = ''] of text.matchAll(IMPORT)) {
      const to = roomOf(join(dirname(path), `${target}.ts`))
      if (from && to && from !== to) arrows.add(`${from} --> ${to}`)
    }
  }
  return [...arrows].toSorted()
}

/** Arrows to these go without saying: everything stands on them. */
const GROUND = ['platform', 'contract', 'i18n', 'styles', 'procedures']

function picture(arrows: readonly string[]): string {
  const drawn = arrows.filter(
    (arrow) => !GROUND.some((room) => arrow.endsWith(` ${room}`) || arrow.startsWith(`${room} `)),
  )
  const rooms = new Set(drawn.flatMap((arrow) => arrow.split(' --> ')))
  const inside = (names: readonly string[]) => names.filter((name) => rooms.has(name)).map((name) => `    ${name}`)
  const client = ['pages', 'features', 'components', 'services']
  const top = ['entries', 'answer-call', 'compose', 'router']
  const domain = [...rooms].filter((room) => ![...client, ...top].includes(room)).toSorted()
  const decided = domain.filter((room) => !MECHANISMS.includes(room))
  return [
    'flowchart TD',
    '  subgraph client [src: the mini-program]',
    ...inside(client),
    '  end',
    '  subgraph server [cloudfunctions: the server]',
    ...inside(top),
    '    subgraph domain [domain: the village]',
    '      subgraph mechanisms',
    ...inside(MECHANISMS).map((line) => `    ${line}`),
    '      end',
    ...inside(decided).map((line) => `  ${line}`),
    '    end',
    '  end',
    '  services -. "one envelope, two transports" .-> entries',
    ...drawn.map((arrow) => `  ${arrow}`),
  ].join('\n')
}

/** The page about the architecture with its picture drawn anew. */
export function architecturePage(root: string): Output {
  const paths = [...sourcesBelow(root, 'src'), ...sourcesBelow(root, 'cloudfunctions')]
  const files = new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]))
  const page = readFileSync(join(root, PAGE), 'utf8')
  const [before, rest = ''] = page.split(BEGIN)
  const after = rest.slice(rest.indexOf(END) + END.length)
  return {
    path: PAGE,
    content: `${before}${BEGIN}\n\`\`\`mermaid\n${picture(arrowsOf(files))}\n\`\`\`\n${END}${after}`,
  }
}
