import { useSyncExternalStore } from 'react'

/** From here on list and sheet stand side by side. */
const WIDE = '(min-width: 960px)'

function subscribe(changed: () => void) {
  const query = matchMedia(WIDE)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

export const useWide = () => useSyncExternalStore(subscribe, () => matchMedia(WIDE).matches)
