import { sha256 as digest } from '@noble/hashes/sha2'
import type { Digest } from '../../cloudfunctions/contract/chain-encoding'

/** sha256 in plain JavaScript: the mini-program has no WebCrypto. */
export const sha256: Digest = (bytes) => digest(bytes)

/** Phones of before 2020 cannot count that far; they are told so instead of shown a wrong answer. */
export const canHash = (): boolean => typeof BigInt === 'function'
