import { createHash, randomBytes } from 'node:crypto'

export function sha256(...parts: (Uint8Array | string)[]): Uint8Array {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return new Uint8Array(hash.digest())
}

/** Fresh random bytes, for salts and one-time tickets. */
export const randomSecret = (length: number): Uint8Array => new Uint8Array(randomBytes(length))

export const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
