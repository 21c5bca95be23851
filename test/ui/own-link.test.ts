import { ownLink } from '../../src/services/own-link'

const HOST = 'http://localhost/#'
const ID = '0190a6f2-0000-7000-8000-00000000000d'

test.each([
  [`${HOST}/pages/more/notice/index?noticeId=${ID}`, 'notice'],
  [`pages/more/deed/index?scene=${ID.replaceAll('-', '')}`, 'deed'],
  [' /pages/boards/index ', 'boards'],
])('a code of ours is opened: %s', (scanned, name) => {
  expect(ownLink(scanned)?.name).toBe(name)
})

test('the code of a certificate is looked at, whoever’s address it stands in, and nothing else of the address', () => {
  const scanned = 'https://other.example/#/pages/more/verify/index?certificate=a.b-c.d_e&evil=1'
  expect(ownLink(scanned)?.url).toBe('/pages/more/verify/index?certificate=a.b-c.d_e')
})

test.each([
  'https://example.com/#/pages/more/notice/index',
  `${HOST}/pages/nowhere/index`,
  `${HOST}/pages/more/notice/../../evil`,
  'javascript:alert(1)',
  'weixin://dl/business',
  '谁都可以贴的码',
])('any other is not: %s', (scanned) => {
  expect(ownLink(scanned)).toBeUndefined()
})
