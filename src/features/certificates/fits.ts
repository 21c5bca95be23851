import { verify } from '@stablelib/ed25519'
import { type Fits, fromBase64Url } from '../../../cloudfunctions/contract/certificate-code'

const KEY_BYTES = 32

/** Whether a signature fits, in plain JavaScript: a mini-program has no WebCrypto, and old phones no BigInt. */
export const fits: Fits = async ({ x }, { signed, signature }) => {
  const key = fromBase64Url(x)
  if (key?.length !== KEY_BYTES) return false
  const message = Uint8Array.from(signed, (character) => character.charCodeAt(0))
  return verify(key, message, signature)
}
