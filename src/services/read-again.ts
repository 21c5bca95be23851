import { queryClient } from './query-client'

/** After an act whatever was read may have changed: what is on the screen is asked for anew, the rest when it is next shown. */
export function readAgain() {
  queryClient.invalidateQueries()
}
