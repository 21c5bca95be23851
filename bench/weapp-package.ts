import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import * as v from 'valibot'
import type { Finding } from './support/report'

const FOLDER = join(__dirname, '../dist/weapp')
/** Main package of React and Taro with one view, built with this configuration: the floor. */
const BARE_BYTES = 303_761
const MOST_BYTES = 650 * 1024
/** Not part of what is uploaded. */
const LEFT_OUT = /\.(map|LICENSE\.txt)$|^project\.config\.json$/

const Named = v.object({ root: v.string() })
const AppJson = v.object({
  pages: v.array(v.string()),
  subPackages: v.optional(v.array(Named)),
  subpackages: v.optional(v.array(Named)),
})

const readApp = () => v.parse(AppJson, JSON.parse(readFileSync(join(FOLDER, 'app.json'), 'utf8')))

/** Paths of all sub-packages, as app.json has them. */
function subPackageRoots(app: v.InferOutput<typeof AppJson>): string[] {
  return [...(app.subPackages ?? []), ...(app.subpackages ?? [])].map(({ root }) => root.replace(/\/$/, ''))
}

function mainPackageBytes(app: v.InferOutput<typeof AppJson>): number {
  const roots = subPackageRoots(app)
  const inMain = (path: string) => !roots.some((root) => path.split(sep).join('/').startsWith(`${root}/`))
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => inMain(path) && !LEFT_OUT.test(path))
    .map((path) => statSync(join(FOLDER, path)))
    .reduce((sum, found) => sum + (found.isFile() ? found.size : 0), 0)
}

/** How large is the main package of the mini-program? Reads what was built last. */
export async function weappPackage(): Promise<Finding[]> {
  const question = 'main package of the mini-program'
  if (!existsSync(join(FOLDER, 'app.json')))
    return [{ question, measured: 'not built; run npm run build:weapp first', limitedBy: 'nothing was measured' }]
  const app = readApp()
  const bytes = mainPackageBytes(app)
  const ratio = (bytes / BARE_BYTES).toFixed(2)
  return [
    {
      question,
      measured: `${bytes} bytes with ${app.pages.length} pages in it, ${ratio}× the bare framework, ${Math.round((100 * bytes) / MOST_BYTES)} % of what is allowed`,
      limit: { text: `at most ${MOST_BYTES} bytes`, kept: bytes <= MOST_BYTES },
      limitedBy: `React and Taro, ${Math.round((100 * BARE_BYTES) / bytes)} % of it`,
    },
  ]
}
