import type { WatchUpdates } from './updates.types'

/** A browser fetches the newest pages whenever the app is opened. */
export const watchUpdates: WatchUpdates = () => undefined
