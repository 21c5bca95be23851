import { CODE_LENGTH, CODE_LETTERS } from '../../contract/sign-in'
import { hex, randomSecret, sha256 } from '../../platform/hash'

const BROWSER_BYTES = 32

/** Bytes from here on would make the first letters likelier than the last. */
const FAIR_BELOW = 256 - (256 % CODE_LETTERS.length)

/** A code that nobody can guess within its two minutes, all letters equally likely. */
export function newCode(): string {
  let code = ''
  while (code.length < CODE_LENGTH) {
    for (const byte of randomSecret(CODE_LENGTH)) {
      if (byte < FAIR_BELOW && code.length < CODE_LENGTH) code += CODE_LETTERS.charAt(byte % CODE_LETTERS.length)
    }
  }
  return code
}

export const newBrowserSecret = (): string => hex(randomSecret(BROWSER_BYTES))

/** What the database keeps of either. */
export const hashOf = (secret: string): string => hex(sha256(secret))
