import * as v from 'valibot'
import { IntentId } from '../../cloudfunctions/contract/ids'
import type { IntentPlace } from './intent'
import { personalKey, personInUse } from './person-in-use'
import { readStored, removeStored, writeStored } from './storage'

const Held = v.object({ intent: IntentId, body: v.string() })

/** Keeps the act under way of whoever uses the phone beside their draft, so that it is resumed with the same intent after the app was closed. */
export function storedIntent(key: string): IntentPlace {
  const storageKey = () => personalKey('intent', personInUse(), key)
  return {
    get: () => readStored(storageKey(), Held),
    set: (held) => (held === undefined ? removeStored(storageKey()) : writeStored(storageKey(), held)),
  }
}
