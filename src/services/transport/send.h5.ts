import { fetchJson } from './fetch-json.h5'
import { CALL_TIMEOUT_MS, type Send } from './send.types'

/** POST /call/<path> of the host that served the app; the session is a same-origin cookie. */
export const send: Send = ({ path, input, intent, person }, signal) =>
  fetchJson(`/call/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ input, intent, person }),
    timeoutMs: CALL_TIMEOUT_MS,
    ...(signal === undefined ? {} : { signal }),
  })
