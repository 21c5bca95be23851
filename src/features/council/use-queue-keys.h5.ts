import { useEffect } from 'react'

const STEPS: Record<string, number> = { j: 1, k: -1 }
const TYPED_INTO = ['INPUT', 'TEXTAREA', 'SELECT']

/** J and K go down and up the rows of the queue; Enter then opens the row, for it is a button. */
export function useQueueKeys(rowClass: string) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = STEPS[event.key]
      const typing = event.target instanceof Element && TYPED_INTO.includes(event.target.tagName)
      if (step !== undefined && !typing && !event.metaKey && !event.ctrlKey) moveFocus(rowClass, step)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [rowClass])
}

const rowsOf = (rowClass: string) => [...document.querySelectorAll<HTMLElement>(`button.${rowClass}`)]

/** Opens the row below the one that is open, when there is one. */
export function openNextRow(rowClass: string) {
  const rows = rowsOf(rowClass)
  const at = rows.findIndex((row) => row.classList.contains(`${rowClass}--opened`))
  const next = rows[at + 1]
  next?.focus()
  next?.click()
}

function moveFocus(rowClass: string, step: number) {
  const rows = rowsOf(rowClass)
  const at = rows.findIndex((row) => row.matches(':focus'))
  const next = at < 0 ? 0 : Math.min(Math.max(at + step, 0), rows.length - 1)
  rows[next]?.focus()
}
