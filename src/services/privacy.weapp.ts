import Taro from '@tarojs/taro'
import { createStore, useStore } from './store'

/** The platform waits for the person's word before it opens album, camera or another private thing. */
export interface PrivacyQuestion {
  /** `buttonId` of the platform's own button, which it saw pressed. */
  agree: (buttonId: string) => void
  refuse: () => void
}

type Resolve = Parameters<Taro.onNeedPrivacyAuthorization.Listener>[0]

const store = createStore<PrivacyQuestion | undefined>(undefined)
let waiting: Resolve[] = []

function answer(option: Parameters<Resolve>[0]) {
  const asked = waiting
  waiting = []
  store.set(undefined)
  for (const resolve of asked) resolve(option)
}

/**
 * From now on our own page asks, in our own words, whenever something private is about to be used for the first time;
 * never at the start. Refused, only that one call fails. An older platform asks by itself.
 */
export function watchPrivacy() {
  if (typeof Taro.onNeedPrivacyAuthorization !== 'function') return
  Taro.onNeedPrivacyAuthorization((resolve) => {
    waiting.push(resolve)
    resolve({ event: 'exposureAuthorization' })
    store.set({
      agree: (buttonId) => answer({ event: 'agree', buttonId }),
      refuse: () => answer({ event: 'disagree' }),
    })
  })
}

export const usePrivacyQuestion = () => useStore(store)

/** Opens the contract that the platform keeps for this mini-program. */
export function openPrivacyContract() {
  Taro.openPrivacyContract({})
}
