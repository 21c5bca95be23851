import { compose } from './compose'
import type { CallResponse } from './contract/envelope'
import type { Village } from './domain/context'
import { onPlatform } from './function-platform'

let wired: Village | undefined

/** Runs `work` in the village of this instance; whatever it throws is logged and answered as a code. */
export const inFunction = (work: (village: Village) => Promise<CallResponse>): Promise<CallResponse> =>
  onPlatform((platform) => {
    wired ??= compose(platform)
    return work(wired)
  })
