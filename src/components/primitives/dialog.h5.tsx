import { useLayoutEffect, useRef } from 'react'
import './entered.scss'
import type { DialogProps } from './dialog.types'
import { useKeepFocus } from './keep-focus.h5'

const FOCUSABLE = 'button, input, select, textarea, a[href], [tabindex="0"]'

/** All that stand above the page, the uppermost last: it alone hears the keyboard. */
const standing: HTMLElement[] = []

const reachable = (panel: HTMLElement) =>
  [...panel.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((one) => !one.matches(':disabled'))

/** Keeps the tab key within the panel: after the last comes the first. */
function keepWithin(panel: HTMLElement, event: KeyboardEvent): void {
  const stops = reachable(panel)
  const [first, last] = [stops[0], stops.at(-1)]
  const from = document.activeElement
  const strayed = !panel.contains(from)
  const next = event.shiftKey
    ? (strayed || from === first || from === panel) && (last ?? panel)
    : (strayed || from === last || !last) && (first ?? panel)
  if (!next) return
  event.preventDefault()
  next.focus()
}

/**
 * What stands above the page until it is answered: it takes the keyboard, and gives it back to what opened it. It listens
 * to the whole document: a button that is busy, or a part of the page that Taro moves, lets the keyboard fall to the body.
 */
export function Dialog({ children, className, label, onClose }: DialogProps) {
  const panel = useKeepFocus<HTMLDivElement>()
  const leave = useRef(onClose)
  leave.current = onClose
  useLayoutEffect(() => {
    const element = panel.current
    if (element === null) return
    const opener = document.activeElement
    const onKey = (event: KeyboardEvent) => {
      if (standing[standing.length - 1] !== element) return
      if (event.key === 'Escape') leave.current()
      if (event.key === 'Tab') keepWithin(element, event)
    }
    standing.push(element)
    element.focus()
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('keydown', onKey)
      standing.splice(standing.indexOf(element), 1)
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [panel])
  return (
    <div ref={panel} className={`yx-entered ${className}`} role="dialog" aria-label={label} aria-modal tabIndex={-1}>
      {children}
    </div>
  )
}
