import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureFresh } from '../config/fresh'
import { WEAPP } from '../config/weapp'
import { budgetOf, type PackageSize, packageSizes } from '../test/weapp/lint/sizes'
import type { Finding } from './support/report'

/** Main package of React and Taro with one view, built with this configuration: the floor. */
const BARE_BYTES = 303_761

const PAGE = join(__dirname, '../docs/performance.md')
const BEGIN = '<!-- packages: written by `npm run bench -- weapp-package` -->'
const END = '<!-- end of packages -->'

const number = (bytes: number): string => bytes.toLocaleString('en-US')
const percent = (bytes: number, most: number): string => `${Math.round((100 * bytes) / most)} %`

const row = ({ name, bytes }: PackageSize): string =>
  `| \`${name}\` | ${number(bytes)} | ${number(budgetOf(name))} | ${percent(bytes, budgetOf(name))} |`

/** Writes the sizes into the page about performance, so that what stands there was measured. */
function writeDown(sizes: readonly PackageSize[]): void {
  const page = readFileSync(PAGE, 'utf8')
  const [before, rest = ''] = page.split(BEGIN)
  const after = rest.slice(rest.indexOf(END))
  const table = ['| package | bytes | at most | of it |', '| --- | --- | --- | --- |', ...sizes.map(row)]
  writeFileSync(PAGE, `${before}${BEGIN}\n${table.join('\n')}\n${after}`)
}

/** How large are the packages of the mini-program? Builds them first. */
export async function weappPackage(): Promise<Finding[]> {
  ensureFresh(WEAPP, () => undefined)
  const { pages } = JSON.parse(readFileSync(join(WEAPP.folder, 'app.json'), 'utf8'))
  const sizes = packageSizes(WEAPP.folder)
  writeDown(sizes)
  return sizes.map(({ name, bytes }) => {
    const most = budgetOf(name)
    const share = `${bytes} bytes, ${percent(bytes, most)} of what is allowed`
    const limit = { text: `at most ${most} bytes`, kept: bytes <= most }
    if (name !== 'main') return { question: `package ${name}`, measured: share, limit, limitedBy: 'its own pages' }
    return {
      question: 'main package of the mini-program',
      measured: `${share}, ${pages.length} pages in it, ${(bytes / BARE_BYTES).toFixed(2)}× the bare framework`,
      limit,
      limitedBy: `React and Taro, ${percent(BARE_BYTES, bytes)} of it`,
    }
  })
}
