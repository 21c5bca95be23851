import type { MessageId } from '../../contract/ids'
import { LIMITS } from '../../contract/limits'
import type { InboxMessage } from '../../contract/messages'
import { cutPage, fromCursor } from '../../platform/cursor'
import type { Reading } from '../context'
import type { Resident } from '../people/actor'
import { findInbox } from './message.repository'

/** What the reader was told, newest first. */
export async function listInbox(r: Reading, actor: Resident, cursor: string | undefined) {
  const found = await findInbox(r.db, actor.person.personId, fromCursor<MessageId>(cursor), LIMITS.pageSize + 1)
  const page = cutPage(found, LIMITS.pageSize, ({ sentAt, id }) => ({ at: sentAt, id }))
  return { ...page, rows: page.rows.map(toInboxMessage) }
}

type Row = Awaited<ReturnType<typeof findInbox>>[number]

const toInboxMessage = ({ id, sentAt, readAt, template, subject, subjectId, facts }: Row): InboxMessage => ({
  messageId: id,
  template,
  subject,
  subjectId,
  facts: { ...facts },
  sentAt: sentAt.toISOString(),
  readAt: readAt?.toISOString(),
})
