import * as v from 'valibot'
import { countyDate } from '../county-time'
import { errCodeOf, type OpenApi } from './open-api'
import type { SubscribeMessages } from './subscribe-message'

/**
 * One template of the platform: its id, and the name of its field of type `date`. All other words of it are fixed where
 * it was applied for, so that nothing about a person passes over a locked screen.
 */
export const SubscribeTemplate = v.object({ id: v.string(), dateField: v.string() })

/** By kind of message: `{"deed":{"id":"…","dateField":"date2"}}`. */
export type SubscribeTemplates = Readonly<Record<string, v.InferOutput<typeof SubscribeTemplate>>>

/** The inbox in the mini-program's package `more`. */
export const INBOX_PAGE = 'pages/more/messages/index'

/** "The user refused": nothing more is allowed, or the account of the phone is gone. */
const NOT_ALLOWED: readonly unknown[] = [43101, 40003]

/** Sends by the open API of the cloud; `load` fetches the SDK, which is slow, only when something goes out. */
export function cloudSubscribeMessages(templates: SubscribeTemplates, load: () => Promise<OpenApi>): SubscribeMessages {
  return {
    templates: Object.fromEntries(Object.entries(templates).map(([kind, { id }]) => [kind, id])),
    async send({ openid, kind, at }) {
      const template = templates[kind]
      if (!template) return false
      const { subscribeMessage } = await load()
      const data = { [template.dateField]: { value: countyDate(at) } }
      try {
        await subscribeMessage.send({ touser: openid, templateId: template.id, page: INBOX_PAGE, data })
        return true
      } catch (error) {
        if (NOT_ALLOWED.includes(errCodeOf(error))) return false
        throw error
      }
    },
  }
}
