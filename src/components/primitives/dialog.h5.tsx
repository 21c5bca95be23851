import { type KeyboardEvent, useEffect, useRef } from 'react'
import './entered.scss'
import type { DialogProps } from './dialog.types'

const FOCUSABLE = 'button, input, select, textarea, a[href], [tabindex="0"]'

const reachable = (panel: HTMLElement) =>
  [...panel.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((one) => !one.matches(':disabled'))

/** Keeps the tab key within the panel: after the last comes the first. */
function keepWithin(panel: HTMLElement, event: KeyboardEvent): void {
  const stops = reachable(panel)
  const [first, last] = [stops[0], stops.at(-1)]
  const from = document.activeElement
  const next = event.shiftKey
    ? (from === first || from === panel) && last
    : (from === last || !last) && (first ?? panel)
  if (!next) return
  event.preventDefault()
  next.focus()
}

/** What stands above the page until it is answered: it takes the keyboard, and gives it back to what opened it. */
export function Dialog({ children, className, label, onClose }: DialogProps) {
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const opener = document.activeElement
    panel.current?.focus()
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose()
    if (event.key === 'Tab' && panel.current) keepWithin(panel.current, event)
  }
  return (
    <div
      ref={panel}
      className={`yx-entered ${className}`}
      role="dialog"
      aria-label={label}
      aria-modal
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  )
}
