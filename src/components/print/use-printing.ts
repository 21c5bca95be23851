import { useEffect } from 'react'

const PRINTING = 'yx-printing'

/** While it stands on the page, printing prints the sheets and nothing else of the page. */
export function usePrinting(): void {
  useEffect(() => {
    document.documentElement.classList.add(PRINTING)
    return () => document.documentElement.classList.remove(PRINTING)
  }, [])
}
