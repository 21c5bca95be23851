import type { PersonId } from '../../../contract/ids'
import type { Writing } from '../../context'
import type { Contest } from '../campaigns/contest.repository'
import type { Entered } from '../candidates/entry.repository'
import { tellOf } from '../candidates/traces'
import { LINES_OF } from './lines'
import { signersFor } from './signers'
import { signedOf } from './vetting'
import { findSigned } from './vetting.repository'

/** Whoever could sign a line that is still open of these candidates, each once. */
export async function signersMissing(w: Writing, contest: Contest, waiting: readonly Entered[]): Promise<PersonId[]> {
  const all = await findSigned(
    w.tx,
    waiting.map(({ entry }) => entry.id),
  )
  const missing: PersonId[] = []
  for (const one of waiting) {
    const signed = signedOf(one.entry, all)
    for (const line of LINES_OF[contest.level])
      if (!signed.some((row) => row.line === line))
        missing.push(...(await signersFor(w.tx, contest, one, line, signed, w.now)))
  }
  return [...new Set(missing)]
}

/** Those who sign are told once that these candidates wait for them. */
export async function askSigners(
  w: Writing,
  contest: Contest,
  waiting: readonly Entered[],
  template: 'exemplarVettingAsked' | 'exemplarVettingAgain',
): Promise<void> {
  const [first] = waiting
  if (!first) return
  const { category } = contest
  await tellOf(w, first.candidacy.id, await signersMissing(w, contest, waiting), template, { category })
}
