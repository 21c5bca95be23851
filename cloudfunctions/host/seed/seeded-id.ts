import { sha256 } from '../../platform/hash'

const TIME_BYTES = 6

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/**
 * An id that is the same for the same words on every machine, and sorts by `at` like the ids that the product makes
 * (UUID version 7).
 */
export function seededId<Id extends string>(at: Date, ...words: (string | number)[]): Id {
  const digest = sha256(new TextEncoder().encode(words.join(':')))
  const time = at
    .getTime()
    .toString(16)
    .padStart(2 * TIME_BYTES, '0')
  const random = hex(digest.subarray(0, 10))
  const version = `7${random.slice(1, 4)}`
  const variant = `${(((digest[2] ?? 0) % 4) | 8).toString(16)}${random.slice(5, 8)}`
  return `${time.slice(0, 8)}-${time.slice(8)}-${version}-${variant}-${random.slice(8, 20)}` as Id
}
