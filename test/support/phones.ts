import { eq } from 'drizzle-orm'
import type { Village } from '../../cloudfunctions/domain/context'
import { account } from '../../cloudfunctions/platform/db/schema'
import type { SubscribeMessage, SubscribeMessages } from '../../cloudfunctions/platform/wechat/subscribe-message'
import type { TestPerson } from './people'

export interface RecordedPhones extends SubscribeMessages {
  /** Every try, in order. */
  tries: SubscribeMessage[]
  /** What rang: a key that came again rings no second time. */
  rung: Map<string, SubscribeMessage>
  /** What the next tries do; then they get through. */
  next: ('fail' | 'refuse')[]
}

/** Phones that note what rings, as the platform would: a message got through once is not shown again. */
export function recordedPhones(): RecordedPhones {
  const phones: RecordedPhones = {
    templates: { deed: 'template-of-deeds' },
    tries: [],
    rung: new Map(),
    next: [],
    async send(message) {
      phones.tries.push(message)
      const outcome = phones.next.shift()
      if (outcome === 'fail') throw new Error('the platform is not reachable')
      if (outcome === 'refuse') return false
      phones.rung.set(message.key, message)
      return true
    },
  }
  return phones
}

export const withPhones = (village: Village, phones: SubscribeMessages): Village => ({
  ...village,
  subscribeMessages: phones,
})

/** Their account came through the platform. */
export async function givePhone(village: Village, who: TestPerson): Promise<void> {
  await village.db
    .update(account)
    .set({ openid: `o-${who.personId}` })
    .where(eq(account.id, who.accountId))
}
