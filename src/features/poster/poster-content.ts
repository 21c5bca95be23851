import type { DeedView } from '../../../cloudfunctions/contract/deeds'
import { fill } from '../../i18n/fill'
import { peopleWords } from '../../i18n/shown'
import * as t from '../../i18n/zh-CN'
import { linkTo } from '../../routes'
import { publicAddress } from '../../services/public-address'
import { datedWords } from '../../services/time'

/** All that stands on a poster, as words; there is no place for anybody's contact. */
export interface PosterContent {
  app: string
  kind: string
  deedClass: string
  people: string
  text: string
  from: string
  /** What its code opens; null where the county has no address on the web. */
  address: string | null
  /** A picture that the platform's camera opens as the page, in place of the address; null where there is none. */
  pageCode: string | null
  invitation: string
  sponsor: string
}

/** A poster of a confirmed deed, of what everybody may read of it today; null for any other deed. */
export function posterContent(deed: DeedView, sponsorUnit: string, pageCode: string | null): PosterContent | null {
  const { status, publicText, praisedInPublic, villageName, deedClass, happenedOn, deedId } = deed
  if (status !== 'confirmed' || publicText === undefined || praisedInPublic.length === 0) return null
  const words = t.poster
  const address = publicAddress(linkTo('deed', { deedId }))
  return {
    app: words.app,
    kind: words.kind,
    deedClass: t.deeds.classes[deedClass],
    people: peopleWords(praisedInPublic),
    text: publicText,
    from: fill(words.from, { village: villageName, date: datedWords(happenedOn) }),
    address,
    pageCode,
    invitation: address === null && pageCode === null ? words.search : words.scan,
    sponsor: sponsorUnit,
  }
}
