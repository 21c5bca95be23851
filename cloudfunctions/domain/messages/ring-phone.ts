import type { MessageId } from '../../contract/ids'
import type { SubscribeMessages } from '../../platform/wechat/subscribe-message'
import type { Village } from '../context'
import { findUnreadForPhone } from './message.repository'

/**
 * Rings the phone of whom a message is for; it is dropped when they have read it by now, switched its subject off, closed
 * their account or did not allow it. The inbox has it all the same. @throws Error when a later try may succeed
 */
export async function ringPhone(
  village: Village,
  phones: SubscribeMessages,
  id: MessageId,
): Promise<'delivered' | 'dropped'> {
  const found = await findUnreadForPhone(village.db, id)
  if (!found?.openid) return 'dropped'
  const sent = await phones.send({ key: id, openid: found.openid, kind: found.subject, at: found.sentAt })
  return sent ? 'delivered' : 'dropped'
}
