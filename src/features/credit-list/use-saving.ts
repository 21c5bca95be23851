import { useState } from 'react'
import { saveSheets } from '../../services/sheets/save-sheets'
import type { SheetPage } from '../../services/sheets/sheets.types'

interface Page<Row> {
  rows: Row[]
  standsOn: string
  next?: string | undefined
}

/**
 * Fetches a list piece by piece and saves it as a sheet that is named by the day whose list it is; `count` says how many are
 * there. Nothing is saved of half a list.
 */
export function useSaving<Row>(sheetOf: (rows: readonly Row[]) => SheetPage) {
  const [count, setCount] = useState<number>()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const save = async (
    nameOf: (standsOn: string) => string,
    ask: (cursor: string | undefined) => Promise<Page<Row>>,
  ) => {
    setError(null)
    setBusy(true)
    setCount(0)
    try {
      const rows: Row[] = []
      let cursor: string | undefined
      let standsOn = ''
      do {
        const page = await ask(cursor)
        rows.push(...page.rows)
        setCount(rows.length)
        cursor = page.next
        standsOn = page.standsOn
      } while (cursor !== undefined)
      if (rows.length > 0) await saveSheets?.(nameOf(standsOn), [sheetOf(rows)])
    } catch (failed) {
      setCount(undefined)
      setError(failed)
    } finally {
      setBusy(false)
    }
  }
  return { save, busy, error, count }
}
