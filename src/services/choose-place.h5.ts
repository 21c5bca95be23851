import type { ChoosePlace } from './choose-place.types'

/** A browser has no map of its own to choose from. */
export const choosePlace: ChoosePlace = undefined
