import * as v from 'valibot'
import { countyDate } from '../county-time'
import { patiently } from '../patience'
import { errCodeOf, type HoldsOpenApi } from './open-api'
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

/** Tried once: the outbox comes again, and a notification that got through unheard would ring twice. */
const PATIENCE = { timeoutMs: 10_000, pausesMs: [] }

/** "The user refused": nothing more is allowed, or the account of the phone is gone. */
const NOT_ALLOWED: readonly unknown[] = [43101, 40003]

/** Sends by the open API of the cloud; `load` fetches the SDK, which is slow, only when something goes out. */
export function cloudSubscribeMessages(
  templates: SubscribeTemplates,
  load: () => Promise<HoldsOpenApi>,
): SubscribeMessages {
  return {
    templates: Object.fromEntries(Object.entries(templates).map(([kind, { id }]) => [kind, id])),
    async send({ openid, kind, at }) {
      const template = templates[kind]
      if (!template) return false
      const data = { [template.dateField]: { value: countyDate(at) } }
      try {
        const request = { touser: openid, templateId: template.id, page: INBOX_PAGE, data }
        await patiently(async () => (await load()).openapi.subscribeMessage.send(request), PATIENCE)
        return true
      } catch (error) {
        if (NOT_ALLOWED.includes(errCodeOf(error))) return false
        throw error
      }
    },
  }
}
