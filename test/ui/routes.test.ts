import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DEED_PAGE } from '../../cloudfunctions/domain/deeds/draw-page-code'
import { INBOX_PAGE } from '../../cloudfunctions/platform/wechat/cloud-subscribe-messages'
import { sceneOf } from '../../cloudfunctions/platform/wechat/page-codes'
import appConfig, { product } from '../../src/app.config'
import { isTab, linkTo, packageOf, pathOf, ROUTES, type RouteName } from '../../src/routes'
import { idOfScene } from '../../src/services/page-param'

const names = Object.keys(ROUTES) as RouteName[]
const paths = names.map(pathOf).sort()

const PAGES = join(__dirname, '../../src/pages')
const written = readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('index.tsx'))
  .map((path) => `pages/${path.replaceAll('\\', '/').replace(/\.tsx$/, '')}`)

describe('routes', () => {
  test('a link is the address of the page', () => {
    expect(linkTo('home')).toBe('/pages/home/index')
  })

  test('the link of a page in a package leads into its folder', () => {
    expect(linkTo('desk')).toBe('/pages/work/desk/index')
  })

  test('where the platform leads by itself are the pages that are meant', () => {
    expect([INBOX_PAGE, DEED_PAGE]).toEqual([pathOf('messages'), pathOf('deed')])
  })

  test('a page code carries the id of what its page shows', () => {
    const id = '018f6d5e-4b7c-7abc-8def-0123456789ab'
    expect(idOfScene(sceneOf(id))).toBe(id)
    expect([idOfScene(undefined), idOfScene(id), idOfScene('x')]).toEqual([undefined, undefined, undefined])
  })

  test('tabs are switched to', () => {
    expect(isTab('mine')).toBe(true)
  })

  test('every page that is written has a route, and every route its page', () => {
    expect(paths).toEqual(written.sort())
  })

  test('tabs are of the main package: the platform takes no other', () => {
    expect(names.filter(isTab).map(packageOf)).toEqual([undefined, undefined, undefined, undefined])
  })
})

describe('the app', () => {
  const { pages, subPackages, preloadRule } = product

  test('is the product unless the gallery of components is asked for', () => {
    expect(appConfig).toBe(product)
    expect(JSON.stringify(product)).not.toContain('gallery')
  })

  test('knows every page once, in the main package or in another', () => {
    const others = subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))
    expect([...pages, ...others].sort()).toEqual(paths)
  })

  test('opens with home', () => {
    expect(pages[0]).toBe(pathOf('home'))
  })

  test('fetches every package ahead from a page of the main one', () => {
    const ahead = Object.entries(preloadRule)
    expect(ahead.flatMap(([, { packages }]) => packages).sort()).toEqual(subPackages.map(({ name }) => name).sort())
    expect(ahead.filter(([page]) => !pages.includes(page))).toEqual([])
  })
})
