import * as v from 'valibot'
import { platformFontScale } from './font-scale'
import { readStored, writeStored } from './storage'
import { createStore, useStore } from './store'

const KEY = 'settings'
const Settings = v.object({ elder: v.boolean() })

const store = createStore(readStored(KEY, Settings) ?? { elder: false })

/** Larger type and targets for elder eyes and hands; kept on the phone. */
export function setElder(elder: boolean) {
  writeStored(KEY, { elder })
  store.set({ elder })
}

export const useElder = () => useStore(store).elder

const ELDER_SCALE = 1.25
const SCALE_MAX = 1.5

/** By how much type grows: the platform's own setting, at least the elder scale in elder mode, at most half. */
export function useFontScale(): number {
  const wanted = Math.max(platformFontScale(), useElder() ? ELDER_SCALE : 1)
  return Math.min(wanted, SCALE_MAX)
}
