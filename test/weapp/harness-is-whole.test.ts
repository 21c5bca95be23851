import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../support/root'
import budgets from './budgets.json'
import { packageSizes, sizeFaults } from './lint/sizes'

const RUNTIME = join(__dirname, 'harness/runtime')

/** Taro's own, which it does not hand on to the platform. */
const OF_TARO = ['getCurrentPages', 'getCurrentInstance', 'cloud', 'env']

const read = (folder: string, wanted: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => wanted.test(path))
    .map((path) => readFileSync(join(folder, path), 'utf8'))

it('has every call of the platform that a page makes', () => {
  const sources = read(join(ROOT, 'src'), /(?<!\.h5)\.tsx?$/).join('\n')
  const called = new Set([...sources.matchAll(/\bTaro\.([a-z]\w+)/g)].map(([, name]) => name ?? ''))
  const runtime = read(RUNTIME, /^wx.*\.ts$/).join('\n')
  const missing = [...called].filter((name) => !OF_TARO.includes(name) && !new RegExp(`\\b${name}\\b`).test(runtime))
  expect(missing).toEqual([])
})

/** Came to phones after iOS 13 and Android 80; nothing fills them in, and a phone without them shows a page that does nothing. */
const LATER = /\.(?:at|findLast|findLastIndex|toSorted|toReversed|toSpliced|replaceAll)\(|Object\.(?:hasOwn|groupBy)\(/g

it('was given a build that calls nothing an older phone lacks', () => {
  const built = read(join(ROOT, 'dist/weapp'), /\.js$/).join('\n')
  expect([...new Set(built.match(LATER))]).toEqual([])
})

it('was given packages that a slow phone opens in time', () => {
  expect(sizeFaults(packageSizes(join(ROOT, 'dist/weapp')))).toEqual([])
  expect(sizeFaults([{ name: 'main', bytes: budgets.mainPackageBytes + 1 }])).toHaveLength(1)
})
