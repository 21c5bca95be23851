import type { Listen } from './voice.types'

/** The mini-program has nothing that listens; the keyboard's microphone does. */
export const listen: Listen = null
