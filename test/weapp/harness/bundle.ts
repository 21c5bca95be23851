import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { TmplGroup } from 'glass-easel-template-compiler'
import { styleOf } from './style'

/** The parameters that the platform hands to every module of the logic thread. */
const GIVEN = [
  'require',
  'module',
  'exports',
  'wx',
  'App',
  'Page',
  'Component',
  'Behavior',
  'getApp',
  'getCurrentPages',
]

const readAll = (folder: string, extension: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith(extension))
      .map((path) => [path.slice(0, -extension.length), readFileSync(join(folder, path), 'utf8')]),
  )

/** Components that a page or component names and the build does not hold: the platform draws nothing there. */
function strayComponents(configs: ReadonlyMap<string, string>): string[] {
  return [...configs].flatMap(([path, text]) => {
    const { usingComponents = {} }: { usingComponents?: Record<string, string> } = JSON.parse(text)
    const places = Object.values(usingComponents).map((named) => join(dirname(path), named))
    return places.filter((place) => !configs.has(place)).map((place) => `${path} uses ${place}, which is not there`)
  })
}

/** One module as the logic thread sees it: what it lacks is undefined there, and it runs in strict mode. */
function moduleSource(code: string, missing: readonly string[]): string {
  return `function(globalThis,${missing.join(',')}){return function(${GIVEN.join(',')}){"use strict";\n${code}\n}}`
}

/** All templates and their scripts as one expression: path → what the renderer runs. */
function templatesSource(folder: string): string {
  const group = new TmplGroup()
  for (const [path, text] of readAll(folder, '.wxs')) group.addScript(path, text)
  for (const [path, text] of readAll(folder, '.wxml')) {
    const faults = group.addTmpl(path, text).filter((fault: { isError?: boolean }) => fault.isError === true)
    if (faults.length > 0) throw new Error(`${path}.wxml: ${JSON.stringify(faults)}`)
  }
  const source = group.getTmplGenObjectGroups()
  group.free()
  return source
}

const objectOf = (sources: ReadonlyMap<string, string>): string =>
  `{${[...sources].map(([key, source]) => `${JSON.stringify(key)}:${source}`).join(',')}}`

/**
 * A built mini-program as one script that a browser loads without eval. `missing` are the globals that its modules must not
 * find. @throws Error for a template that does not compile and for a component that is not there
 */
export function bundleOf(folder: string, missing: readonly string[]): string {
  const configs = readAll(folder, '.json')
  const stray = strayComponents(configs)
  if (stray.length > 0) throw new Error(stray.join('\n'))
  const scripts = readAll(folder, '.js')
  const modules = new Map([...scripts].map(([path, code]) => [path, moduleSource(code, missing)]))
  const parts = [
    `configs:${objectOf(configs)}`,
    `modules:${objectOf(modules)}`,
    `templates:${templatesSource(folder)}`,
    `style:${JSON.stringify(styleOf(readAll(folder, '.wxss')))}`,
  ]
  return `window.miniProgram={${parts.join(',\n')}}`
}
