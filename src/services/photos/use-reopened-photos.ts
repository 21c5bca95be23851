import { useEffect, useRef } from 'react'
import type { PhotoShelf } from './photo-shelf'
import { photosReopened } from './reopened-photos'

/** Shows the pictures of a draft that is here again, and says how many of them the phone has lost. */
export function useReopenedPhotos(restored: boolean, shelf: PhotoShelf, onLost: (count: number) => void) {
  const held = useRef({ shelf, onLost })
  held.current = { shelf, onLost }
  useEffect(() => {
    let left = false
    const before = held.current.shelf.latest().photos
    if (!restored || before.length === 0) return
    photosReopened(before).then(({ kept, lost }) => {
      // Somebody was faster and chose others: those are here.
      if (left || held.current.shelf.latest().photos !== before) return
      held.current.shelf.patch({ photos: kept })
      held.current.onLost(lost)
    })
    return () => {
      left = true
    }
  }, [restored])
}
