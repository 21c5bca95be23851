import { type Actor, isOwn } from '../people/actor'
import type { Deed } from './deed.repository'

/** Whether the actor wrote it: its nominator, the clerk who entered it for them, or the phone while it is nobody's yet. */
export function isAuthor(deed: Pick<Deed, 'accountId' | 'nominatorId' | 'enteredById'>, actor: Actor | null): boolean {
  const entered = deed.enteredById !== null && deed.enteredById === actor?.person?.personId
  return entered || isOwn(actor, { accountId: deed.accountId, personId: deed.nominatorId })
}
