import type { WallHonour } from '../../../cloudfunctions/contract/honour-wall'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { linkTo } from '../../routes'
import { publicAddress } from '../../services/public-address'
import type { PosterContent } from './poster-content'

/** A poster of somebody on the honour wall, of what everybody may read of them today. */
export function honourPosterContent(honour: WallHonour, sponsorUnit: string): PosterContent {
  const { honourId, name, year, level, category, villageName, story } = honour
  const address = publicAddress(linkTo('honour', { honourId }))
  const title = fill(t.honourWall.share, {
    year,
    title: t.exemplars.titles[level],
    category: t.deeds.classes[category],
  })
  return {
    app: t.poster.app,
    kind: t.honourWall.poster.kind,
    deedClass: title,
    people: name,
    text: story,
    from: fill(t.honourWall.poster.from, { village: villageName, title: t.exemplars.titles[level] }),
    address,
    pageCode: null,
    invitation: address === null ? t.poster.search : t.poster.scan,
    sponsor: sponsorUnit,
  }
}
