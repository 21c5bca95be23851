import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { FailureNote } from '../../components/failure-note'
import { ListRow } from '../../components/list-row'
import { PageFrame, stateOf } from '../../components/page-frame'
import { PagedList } from '../../components/paged-list'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { go } from '../../services/navigate'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { useCommand } from '../../services/use-command'
import { MessageRow } from './message-row'
import { refreshInbox, useInbox, useUnread } from './use-messages'

/** What the reader was told, newest first: the truth, whatever rang on the phone. */
export function InboxScreen() {
  const list = useInbox()
  const unread = useUnread(true)
  usePullToRefresh(list, unread)
  return (
    <PageFrame title={t.inbox.title} state={stateOf(list)}>
      <Card>
        {(unread.data?.unread ?? 0) > 0 && <AllRead />}
        <PagedList
          list={list}
          row={(message) => <MessageRow key={message.messageId} message={message} />}
          empty={<EmptyState words={t.inbox.empty} />}
        />
      </Card>
      <Card>
        <ListRow title={t.inbox.settings.title} note={t.inbox.settings.note} onPress={() => go('phoneSettings')} />
      </Card>
    </PageFrame>
  )
}

function AllRead() {
  const read = useCommand(api.messages.markAllRead.mutate, { onDone: refreshInbox })
  return (
    <>
      <Button kind="plain" busy={read.busy} onPress={() => read.run({})}>
        {t.inbox.allRead}
      </Button>
      <FailureNote error={read.error} />
    </>
  )
}
