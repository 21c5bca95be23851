import type { BallotKeys } from './ballot-keys.types'

/** A phone has no keys. */
export const useBallotKeys = (_keys: BallotKeys): void => undefined
