import { useState } from 'react'
import type { AppealSheet, DecideAppealInput } from '../../../cloudfunctions/contract/appeals'
import { api } from '../../services/api'
import { useDraft } from '../../services/drafts'
import { readAgain } from '../../services/read-again'
import { useCommand } from '../../services/use-command'
import { BLANK_DECISION, DecisionDraft } from './decision-draft'
import { prepareDecision, ruleOf } from './prepare-decision'

/** A decision while it is thought over: kept on the phone, asked once more, taken once. */
export function useDecision(sheet: AppealSheet, onDone: () => void) {
  const { draft, save, clear } = useDraft(`appeal-decision:${sheet.appealId}`, DecisionDraft, BLANK_DECISION)
  const [missing, setMissing] = useState<readonly string[]>([])
  const [asked, setAsked] = useState<DecideAppealInput>()
  const deciding = useCommand(api.appeals.decide.mutate, {
    onDone: () => {
      clear()
      onDone()
      readAgain()
    },
  })
  const change = (part: Partial<DecisionDraft>) => {
    setMissing([])
    save({ ...draft, ...part })
  }
  /** Asks once more, or says what is missing. */
  const ask = () => {
    deciding.reset()
    const prepared = prepareDecision(sheet, draft)
    setMissing(prepared.ready ? [] : prepared.missing)
    setAsked(prepared.ready ? prepared.input : undefined)
  }
  return { draft, change, rule: ruleOf(sheet, draft), missing, ask, asked, stop: () => setAsked(undefined), deciding }
}

export type Decision = ReturnType<typeof useDecision>
