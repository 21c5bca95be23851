import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { linkTo } from '../../routes'
import { useShareCard } from '../../services/share'

interface SharedNotice {
  noticeId: string
  villageName: string
}

/** A public notice goes on as a card; null while it is not here yet. */
export function useShareNotice(notice: SharedNotice | undefined): void {
  const village = notice?.villageName ?? ''
  const link = linkTo('notice', { noticeId: notice?.noticeId ?? '' })
  useShareCard(notice === undefined ? null : { title: fill(t.share.notice, { village }), link })
}

export const useShareBoards = (): void => useShareCard({ title: t.share.boards, link: linkTo('boards') })
