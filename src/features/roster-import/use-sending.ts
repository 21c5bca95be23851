import { useRef, useState } from 'react'
import type { RosterImportId } from '../../../cloudfunctions/contract/ids'
import * as t from '../../i18n/zh-CN'
import { chooseRowFile } from '../../services/sheets/choose-row-file'
import { type RowFile, TooManyRows } from '../../services/sheets/row-source.types'
import { NotASheet } from '../../services/sheets/sheets.types'
import { sendFile } from './send-file'

const words = t.rosterImport

/** Why a file cannot be taken at all. */
function faultOf(error: unknown): string | undefined {
  if (error instanceof NotASheet) return words.notASheet
  return error instanceof TooManyRows ? words.tooManyRows : undefined
}

/** Choosing a file and sending it; what broke off is sent on from where it stopped. */
export function useSending(onSent: (importId: RosterImportId) => void) {
  const [busy, setBusy] = useState(false)
  const [row, setRow] = useState(0)
  const [failed, setFailed] = useState<unknown>()
  const file = useRef<RowFile | null>(null)
  const running = useRef(false)

  const run = async (work: () => Promise<RosterImportId | null>) => {
    if (running.current) return
    running.current = true
    setFailed(undefined)
    setRow(0)
    try {
      const importId = await work()
      if (importId) onSent(importId)
    } catch (error) {
      setFailed(error)
    } finally {
      running.current = false
      setBusy(false)
    }
  }
  const send = async (): Promise<RosterImportId | null> => {
    if (!file.current) return null
    setBusy(true)
    return sendFile(file.current, setRow)
  }
  return {
    busy,
    row,
    fault: faultOf(failed),
    error: faultOf(failed) === undefined ? failed : undefined,
    choose: () =>
      run(async () => {
        file.current = (await chooseRowFile?.()) ?? null
        return send()
      }),
    /** Present where a file was chosen that did not get through. */
    again: failed !== undefined && file.current !== null && faultOf(failed) === undefined ? () => run(send) : undefined,
  }
}
