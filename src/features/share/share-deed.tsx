import type { DeedView } from '../../../cloudfunctions/contract/deeds'
import { Button } from '../../components/button'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { linkTo } from '../../routes'
import { go } from '../../services/navigate'
import { useShareCard } from '../../services/share'

/** A confirmed deed that everybody may read goes on as a card, which carries no name, or as a poster. */
export function ShareDeed({ deed }: { deed: DeedView }) {
  const { status, praisedInPublic, publicText, villageName, deedClass, deedId } = deed
  const open = status === 'confirmed' && praisedInPublic.length > 0 && publicText !== undefined
  const title = fill(t.share.deed, { village: villageName, class: t.deeds.classes[deedClass] })
  useShareCard(open ? { title, link: linkTo('deed', { deedId }) } : null)
  if (!open) return null
  return (
    <Button kind="plain" onPress={() => go('poster', { deedId })}>
      {t.share.poster}
    </Button>
  )
}
