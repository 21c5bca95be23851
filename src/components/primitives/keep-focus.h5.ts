import { useLayoutEffect, useRef } from 'react'

/**
 * Taro draws a View in two steps: a moment after it appeared it moves its children into place, and a browser takes the
 * focus from what is moved, with it the keyboard and whatever is typed meanwhile. A field that had the focus gets it back.
 */
export function useKeepFocus<E extends HTMLElement>() {
  const field = useRef<E>(null)
  useLayoutEffect(() => {
    const element = field.current
    if (element === null) return
    const giveBack = (changes: readonly MutationRecord[]) => {
      const moved = changes.some(({ removedNodes }) => [...removedNodes].some((node) => node.contains(element)))
      if (moved && element.isConnected && document.activeElement === document.body)
        element.focus({ preventScroll: true })
    }
    const observer = new MutationObserver(giveBack)
    const begin = () => observer.observe(document.body, { childList: true, subtree: true })
    const end = () =>
      queueMicrotask(() => {
        giveBack(observer.takeRecords())
        if (document.activeElement !== element) observer.disconnect()
      })
    element.addEventListener('focus', begin)
    element.addEventListener('blur', end)
    return () => {
      observer.disconnect()
      element.removeEventListener('focus', begin)
      element.removeEventListener('blur', end)
    }
  }, [])
  return field
}
