import { Text, View } from '@tarojs/components'
import type { InboxMessage } from '../../../cloudfunctions/contract/messages'
import { ListRow } from '../../components/list-row'
import { StatusTag } from '../../components/status-tag'
import { messageWords } from '../../i18n/message-words'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { readAgain } from '../../services/read-again'
import { momentWords } from '../../services/time'
import { useCommand } from '../../services/use-command'
import { useVillageNow } from '../../services/village-clock'
import './messages.scss'
import { openSubject } from './open-subject'
import { refreshInbox } from './use-messages'

/** One message; opening it marks it as read and leads to what it is about, asked for anew: a message says it has changed. */
export function MessageRow({ message }: { message: InboxMessage }) {
  const now = useVillageNow()
  const read = useCommand(api.messages.markRead.mutate, { onDone: refreshInbox })
  const { title, body } = messageWords(message, now)
  const press = () => {
    if (message.readAt === undefined) read.run({ messageId: message.messageId })
    readAgain()
    openSubject(message.subject, message.subjectId, message.template)
  }
  return (
    <ListRow title={title} onPress={press}>
      <Text className="messages-body">{body}</Text>
      <View className="messages-foot">
        {message.readAt === undefined && <StatusTag words={t.inbox.mark} tone="active" />}
        <Text className="messages-soft">{momentWords(message.sentAt, now)}</Text>
      </View>
    </ListRow>
  )
}
