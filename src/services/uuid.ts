import * as v from 'valibot'
import { IntentId } from '../../cloudfunctions/contract/ids'

const digit = () => Math.floor(Math.random() * 16)

/** A random UUID v4. It names an act, it guards nothing: the mini-program has no cryptographic random. */
export function newIntentId(): IntentId {
  const id = 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (place) =>
    (place === 'x' ? digit() : 8 + (digit() % 4)).toString(16),
  )
  return v.parse(IntentId, id)
}
