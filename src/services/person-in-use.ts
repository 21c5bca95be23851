import Taro from '@tarojs/taro'
import * as v from 'valibot'
import { PersonId } from '../../cloudfunctions/contract/ids'
import type { Me } from '../../cloudfunctions/contract/people'
import { readStored, writeStored } from './storage'
import { createStore, useStore } from './store'

/*
 * Several people of a family may share the phone. Whoever uses it is known from the server and kept, so that a start without
 * network finds the drafts of the same person. What the phone keeps of one is not shown to another.
 */
const KEY = 'personInUse'
const Kept = v.object({
  personId: v.nullable(PersonId),
  /** Signed in, and nobody of the roster yet. */
  unbound: v.boolean(),
})

const store = createStore<v.InferOutput<typeof Kept>>(readStored(KEY, Kept) ?? { personId: null, unbound: false })

export const personInUse = (): PersonId | null => store.get().personId
export const usePersonInUse = (): PersonId | null => useStore(store).personId

/** The key under which the phone keeps something of whoever uses it. */
export const personalKey = (kind: string, personId: PersonId | null, key: string): string =>
  personId === null ? `${kind}:${key}` : `${kind}@${personId}:${key}`

const beforeHandover = new Set<() => void>()

/** Runs before the phone goes over to another person, so that nothing typed is lost. Answers how to stop it. */
export function onHandover(save: () => void): () => void {
  beforeHandover.add(save)
  return () => beforeHandover.delete(save)
}

/** What was typed since nobody is known, by its key: it belongs to whoever the server then says is here. */
const typedByNobody = new Set<string>()

/** Notes that something was just kept while it is not known who uses the phone: the server has not spoken yet. */
export function noteTyped(kind: string, key: string) {
  if (personInUse() === null) typedByNobody.add(personalKey(kind, null, key))
}

/** What the server said of who is here; drafts of a newcomer become those of the person that the clerk found them to be. */
export function rememberPerson({ signedIn, person, people }: Pick<Me, 'signedIn' | 'person' | 'people'>) {
  const personId = person?.personId ?? null
  const unbound = signedIn && people.length === 0
  const before = store.get()
  if (before.personId === personId && before.unbound === unbound) return
  for (const save of beforeHandover) save()
  if (personId !== null && before.personId === null) takeOver(personId, before.unbound && people.length === 1)
  keep({ personId, unbound })
}

/** Nobody is known to use the phone until the server has spoken again. */
export function forgetPerson() {
  for (const save of beforeHandover) save()
  typedByNobody.clear()
  keep({ personId: null, unbound: false })
}

function keep(next: v.InferOutput<typeof Kept>) {
  writeStored(KEY, next)
  store.set(next)
}

const NOBODYS = /^(draft|intent):(.+)$/

/** Nobody's things become the person's: all of them, or those typed just now where the person has none of their own. */
function takeOver(personId: PersonId, all: boolean) {
  const { keys } = Taro.getStorageInfoSync()
  for (const name of keys) {
    const [, kind = '', key = ''] = NOBODYS.exec(name) ?? []
    const own = personalKey(kind, personId, key)
    if (kind === '' || !(all || (typedByNobody.has(name) && !keys.includes(own)))) continue
    Taro.setStorageSync(own, Taro.getStorageSync(name))
    Taro.removeStorageSync(name)
  }
  typedByNobody.clear()
}
