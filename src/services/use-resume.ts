import { useEffect, useRef } from 'react'
import { onNetworkBack } from './network'

/** A phone does not always say that the signal is back: so long after a failure it is tried, each time twice as long. */
const FIRST_MS = 5_000
const LONGEST_MS = 60_000

/** Goes on with what somebody began and waits for, once the network is back; `waiting` ends when they turn away. */
export function useResume(waiting: boolean, goOn: () => void) {
  const tries = useRef(0)
  const latest = useRef(goOn)
  latest.current = goOn
  useEffect(() => {
    if (!waiting) return
    const now = () => {
      tries.current += 1
      latest.current()
    }
    const timer = setTimeout(now, Math.min(FIRST_MS * 2 ** tries.current, LONGEST_MS))
    const stop = onNetworkBack(now)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [waiting])
}
