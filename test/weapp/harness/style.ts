import { dirname, join } from 'node:path'
import postcss, { type Rule } from 'postcss'

/** Elements that the renderer draws under a prefix, so that the browser's own are not meant. */
const BUILT_IN = /(^|[\s>+~,(])(view|text|image|input|textarea|picker|scroll-view|canvas|button)(?=$|[\s>+~.,:#[)])/g
const VW_PER_RPX = 100 / 750

function inline(path: string, sheets: ReadonlyMap<string, string>): string {
  const text = sheets.get(path) ?? ''
  return text.replace(/@import\s+["']([^"']+)\.wxss["'];/g, (_, named: string) =>
    inline(join(dirname(path), named), sheets),
  )
}

function translate(rule: Rule): void {
  rule.selector = rule.selector.replace(/(^|[\s>+~,(])page(?=$|[\s>+~.,:#[)])/g, '$1wx-page')
  rule.selector = rule.selector.replace(BUILT_IN, '$1wx-$2')
}

function sheetOf(text: string): string {
  const sheet = postcss.parse(text)
  sheet.walkRules(translate)
  sheet.walkDecls((decl) => {
    decl.value = decl.value.replace(/(-?[\d.]+)rpx/g, (_, n: string) => `${Number(n) * VW_PER_RPX}vw`)
  })
  return sheet.toString()
}

/** The sheet of the app for all pages, and that of each page for it alone, as the platform applies them. */
export function styleOf(sheets: ReadonlyMap<string, string>): string {
  const pages = [...sheets.keys()].filter((path) => path.startsWith('pages/') && path.endsWith('/index'))
  const own = pages.map((path) => `@scope ([data-path="${path}"]) {\n${sheetOf(inline(path, sheets))}\n}`)
  return [sheetOf(inline('app', sheets)), ...own].join('\n')
}
