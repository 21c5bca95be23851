import * as v from 'valibot'
import { DivisionCode } from '../../cloudfunctions/contract/ids'
import { platformFontScale } from './font-scale'
import { readStored, writeStored } from './storage'
import { createStore, useStore } from './store'
import { onStoredElsewhere } from './stored-elsewhere'

const KEY = 'settings'

/** A village as somebody chose it, with the name by which they know it. */
const HomeVillage = v.object({ code: DivisionCode, name: v.string() })
export type HomeVillage = v.InferOutput<typeof HomeVillage>

const Settings = v.object({
  elder: v.boolean(),
  /** The first minutes were shown, or skipped. */
  introduced: v.optional(v.boolean(), false),
  village: v.optional(HomeVillage),
})

const kept = () => readStored(KEY, Settings) ?? { elder: false, introduced: false }
const store = createStore(kept())
onStoredElsewhere(KEY, () => store.set(kept()))

function change(part: Partial<v.InferOutput<typeof Settings>>) {
  const next = { ...store.get(), ...part }
  writeStored(KEY, next)
  store.set(next)
}

/** Larger type and targets for elder eyes and hands; kept on the phone. */
export const setElder = (elder: boolean) => change({ elder })

export const useElder = () => useStore(store).elder

/** The village that somebody chose on this phone before anybody confirmed who they are. */
export const setHomeVillage = (village: HomeVillage) => change({ village })

export const useHomeVillage = () => useStore(store).village

/** What this is was told once on this phone. */
export const setIntroduced = () => change({ introduced: true })

export const useIntroduced = () => useStore(store).introduced

const ELDER_SCALE = 1.25
const SCALE_MAX = 1.5

/** By how much type grows: the platform's own setting, at least the elder scale in elder mode, at most half. */
export function useFontScale(): number {
  const wanted = Math.max(platformFontScale(), useElder() ? ELDER_SCALE : 1)
  return Math.min(wanted, SCALE_MAX)
}
