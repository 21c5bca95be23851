import { type RefObject, useEffect, useState } from 'react'

/** Width of A4 in CSS px, at 96 to the inch. */
const A4_PX = 793.7

/** How much smaller a sheet stands on a screen that is narrower than it. */
export function useZoom(frame: RefObject<HTMLElement>): number {
  const [zoom, setZoom] = useState(1)
  useEffect(() => {
    const element = frame.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const watch = new ResizeObserver(() => setZoom(Math.min(1, element.clientWidth / A4_PX) || 1))
    watch.observe(element)
    return () => watch.disconnect()
  }, [frame])
  return zoom
}
