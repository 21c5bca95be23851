import type { IntentId } from '../../cloudfunctions/contract/ids'
import { newIntentId } from './uuid'

/** An act under way: its intent, and the body that was sent with it. */
export interface HeldIntent {
  intent: IntentId
  body: string
}

/** Where the act under way is kept: in memory, or beside a draft so that it outlives the app. */
export interface IntentPlace {
  get: () => HeldIntent | undefined
  set: (held: HeldIntent | undefined) => void
}

export function intentInMemory(): IntentPlace {
  let held: HeldIntent | undefined
  return {
    get: () => held,
    set: (next) => {
      held = next
    },
  }
}

/**
 * The intent to send `body` with: the held one while the same body is tried again, so that a retry does nothing
 * twice; a new one for another body, because the server refuses an intent with a changed body.
 */
export function intentFor(place: IntentPlace, body: unknown): IntentId {
  const text = JSON.stringify(body)
  const held = place.get()
  if (held?.body === text) return held.intent
  const intent = newIntentId()
  place.set({ intent, body: text })
  return intent
}
