import { useEffect, useRef } from 'react'
import type { ReviewSheet } from '../../../cloudfunctions/contract/review-sheet'
import * as t from '../../i18n/zh-CN'
import type { BallotKeys } from './ballot-keys.types'
import { ROW_CLASS } from './row-class'
import { shownEvidence } from './shown-evidence'
import type { Ballot } from './use-ballot'

const TYPED_INTO = 'input, textarea, select'
/** Where the sheet scrolls beside the queue. */
const PANE = '.desk__sheet'
const PAGE_PART = 0.8

/** The ballot by the keys of the desk: space reads on, E saw the evidence, a digit approves by a rule, Enter casts. */
export function useBallotKeys(keys: BallotKeys) {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event
      if (!latest.current.enabled || !(target instanceof Element) || target.matches(TYPED_INTO)) return
      if (event.metaKey || event.ctrlKey || event.altKey) return
      if (answer(event.key, target, latest.current)) event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

/** What a key does; answers whether it did anything. */
function answer(key: string, target: Element, { sheet, ballot }: BallotKeys): boolean {
  if (ballot.asked) return key === 'Enter' && !target.matches('button') && cast(ballot)
  const onButton = target.matches(`button:not(.${ROW_CLASS})`)
  if (key === ' ') return !onButton && readOn()
  if (key === 'e') return sawEvidence(sheet, ballot)
  if (key === 'r' && !sheet.awarded) return choose(ballot, 'return')
  if (key === 'd') return choose(ballot, 'decline')
  const rule = /^[1-9]$/.test(key) ? sheet.rules[Number(key) - 1] : undefined
  if (!rule) return false
  ballot.ask({ choice: 'approve', ruleCode: rule.code })
  return true
}

function cast({ asked, cast: casting }: Ballot): boolean {
  if (!asked || casting.busy) return false
  casting.run(asked)
  return true
}

function readOn(): boolean {
  const pane = document.querySelector(PANE)
  pane?.scrollBy({ top: pane.clientHeight * PAGE_PART })
  return pane !== null
}

function sawEvidence(sheet: ReviewSheet, { draft, change, say }: Ballot): boolean {
  const seen = shownEvidence(sheet)
  change({ evidenceSeen: [...new Set([...draft.evidenceSeen, ...seen])] })
  if (seen.length === 0) say([t.council.missing.noEvidenceHere])
  return true
}

function choose({ change }: Ballot, choice: 'return' | 'decline'): boolean {
  change({ choice })
  return true
}
