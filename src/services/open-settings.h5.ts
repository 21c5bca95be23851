import type { OpenSettings } from './open-settings.types'

/** A browser saves pictures without being allowed to. */
export const openSettings: OpenSettings = null
