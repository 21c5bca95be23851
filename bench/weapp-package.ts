import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { budgetOf, packageSizes } from '../test/weapp/lint/sizes'
import type { Finding } from './support/report'

const FOLDER = join(__dirname, '../dist/weapp')
/** Main package of React and Taro with one view, built with this configuration: the floor. */
const BARE_BYTES = 303_761

/** How large are the packages of the mini-program? Reads what was built last. */
export async function weappPackage(): Promise<Finding[]> {
  const question = 'packages of the mini-program'
  if (!existsSync(join(FOLDER, 'app.json')))
    return [{ question, measured: 'not built; run npm run build:weapp first', limitedBy: 'nothing was measured' }]
  const { pages } = JSON.parse(readFileSync(join(FOLDER, 'app.json'), 'utf8'))
  return packageSizes(FOLDER).map(({ name, bytes }) => {
    const most = budgetOf(name)
    const share = `${bytes} bytes, ${Math.round((100 * bytes) / most)} % of what is allowed`
    const limit = { text: `at most ${most} bytes`, kept: bytes <= most }
    if (name !== 'main') return { question: `package ${name}`, measured: share, limit, limitedBy: 'its own pages' }
    return {
      question: 'main package of the mini-program',
      measured: `${share}, ${pages.length} pages in it, ${(bytes / BARE_BYTES).toFixed(2)}× the bare framework`,
      limit,
      limitedBy: `React and Taro, ${Math.round((100 * BARE_BYTES) / bytes)} % of it`,
    }
  })
}
