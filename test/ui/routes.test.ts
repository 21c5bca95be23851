import { isTab, linkTo } from '../../src/routes'

describe('routes', () => {
  test('a link is the address of the page', () => {
    expect(linkTo('home')).toBe('/pages/home/index')
  })

  test('tabs are switched to', () => {
    expect(isTab('mine')).toBe(true)
  })
})
