import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { SHEET_PIECE, type Sheet, type SheetStep, TOWNSHIP_PIECE } from '../../../cloudfunctions/contract/credit-round'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import { api } from '../../services/api'
import { type Sent, useCommand } from '../../services/use-command'

export type SheetRow = Sheet['rows'][number]

export const useRoundSheet = (villageCode: DivisionCode, step: SheetStep) =>
  useQuery({
    queryKey: ['credit.roundSheet', villageCode, step],
    queryFn: ({ signal }) => api.credit.roundSheet.query({ villageCode, step }, { signal }),
  })

/**
 * Passes a sheet piece by piece. Left in the middle, what was passed is passed, and the next press goes on with the rest.
 */
export function usePassing(villageCode: DivisionCode, step: SheetStep, refetch: () => Promise<{ data?: Sheet }>) {
  const going = useRef(false)
  const [passed, setPassed] = useState(0)
  const piece = step === 'township' ? TOWNSHIP_PIECE : SHEET_PIECE
  const send = (rows: readonly SheetRow[], sent: Sent) =>
    step === 'lay'
      ? api.credit.laySheet.mutate({ villageCode, householdIds: rows.map((row) => row.householdId) }, sent)
      : api.credit.passSheet.mutate({ caseIds: rows.flatMap((row) => row.caseId ?? []) }, sent)
  const { run, busy, error } = useCommand(send, {
    onDone: async (answer) => {
      setPassed((before) => before + answer.passed)
      const left = (await refetch()).data?.rows ?? []
      if (going.current && answer.passed > 0 && left.length > 0) run(left.slice(0, piece))
      else going.current = false
    },
  })
  const start = (rows: readonly SheetRow[]) => {
    going.current = true
    run(rows.slice(0, piece))
  }
  const stop = () => {
    going.current = false
  }
  return { start, stop, passed, busy, error }
}
