import { fromBase64Url } from '../../../cloudfunctions/contract/certificate-code'
import { fits } from './fits'

/** Nobody's key and a genuine signature of it: the second example of RFC 8032. */
const KEY = { kid: 'example', x: 'PUAXw-hDiVqStwqnTRt-vJyYLM8uxJaMwM1V8Sr0Zgw' }
const SIGNED = {
  signed: 'r',
  signature: 'kqAJqfDUyrhyDoILX2QlQKKye1QWUD-Ps3YiI-vbadoIWsHkPhWZbkWPNhPQ8R2MOHsurrQwKu6wDSkWErsMAA',
}
/** After so many the phone's engine has made machine code of it. */
const TIMES = 2

const afterOthers = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/**
 * Checks an example while the camera is not open yet, so that a slow phone answers at once when a plaque is scanned
 * (docs/performance.md). Answers whether the example was found genuine.
 */
export async function warmChecking(): Promise<boolean> {
  const signature = fromBase64Url(SIGNED.signature)
  if (!signature) return false
  let genuine = true
  for (let time = 0; time < TIMES; time += 1) {
    await afterOthers()
    genuine = genuine && (await fits(KEY, { signed: SIGNED.signed, signature }))
  }
  return genuine
}
