import { linkTo, pathOf, ROUTES, type RouteName } from '../routes'
import { publicAddress } from './public-address'

const PAGE = /^\/?(pages\/[\w/-]+)(\?[^#]*)?$/
const names = Object.keys(ROUTES) as RouteName[]

/** What a code says after the address of this county's own host, or as a path of the mini-program. */
function pagePart(scanned: string): string | undefined {
  const own = publicAddress('')
  if (own !== null && scanned.startsWith(own)) return scanned.slice(own.length)
  return scanned.includes('://') ? undefined : scanned
}

/** The code of a certificate, whoever's address it stands in: that it is another county's is for the page to say. */
const CERTIFICATE = /[?&]certificate=([\w.-]+)/

/**
 * The page of this app that a scanned code leads to: "/pages/more/notice/index?noticeId=…". Undefined for everything else: a
 * code on a wall may be anybody's, and only ours are followed.
 */
export function ownLink(scanned: string): { name: RouteName; url: string } | undefined {
  const [, path = '', query = ''] = PAGE.exec(pagePart(scanned.trim()) ?? '') ?? []
  const name = names.find((one) => pathOf(one) === path)
  if (name) return { name, url: `/${path}${query}` }
  const [, certificate] = CERTIFICATE.exec(scanned) ?? []
  return certificate === undefined ? undefined : { name: 'verify', url: linkTo('verify', { certificate }) }
}
