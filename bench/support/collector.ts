import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** What has the runtime collect all garbage at once: what is in use then is needed, the rest is only not yet given back. */
export function collector(): () => void {
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc')
}
