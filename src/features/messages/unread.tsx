import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import { UNREAD_COUNTED } from '../../../cloudfunctions/contract/messages'
import { ListRow } from '../../components/list-row'
import { StatusTag } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { TABS } from '../../routes'
import { go } from '../../services/navigate'
import { useUnread } from './use-messages'

const countWords = (unread: number) =>
  unread >= UNREAD_COUNTED ? t.inbox.unreadMany : fill(t.inbox.unread, { count: unread })

/** Marks the tab of what is mine, so that news is seen from any tab. Pages that are no tab are left alone. */
export function useUnreadBadge(enabled: boolean) {
  const unread = useUnread(enabled).data?.unread
  useEffect(() => {
    if (unread === undefined) return
    const index = TABS.indexOf('mine')
    const asked =
      unread > 0
        ? Taro.setTabBarBadge({ index, text: unread >= UNREAD_COUNTED ? '99+' : String(unread) })
        : Taro.removeTabBarBadge({ index })
    asked.catch(() => undefined)
  }, [unread])
}

/** The way to the inbox, with how much is new there. */
export function InboxRow() {
  const unread = useUnread(true).data?.unread ?? 0
  return (
    <ListRow
      title={t.inbox.row}
      note={t.inbox.rowNote}
      aside={unread > 0 ? <StatusTag words={countWords(unread)} tone="active" /> : undefined}
      onPress={() => go('messages')}
    />
  )
}
