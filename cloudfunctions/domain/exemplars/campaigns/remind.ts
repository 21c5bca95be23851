import type { PersonId } from '../../../contract/ids'
import { countyDate } from '../../../platform/county-time'
import type { Writing } from '../../context'
import { townshipOf } from '../../divisions/codes'
import { holdersOf } from '../../people/role-holders'
import { findEnteredIn } from '../candidates/entry.repository'
import { tellOf } from '../candidates/traces'
import { scoringStands } from '../scoring/scoring-stands'
import { LINES_OF, STANDS_IN } from '../vetting/lines'
import { signersFor } from '../vetting/sign-line'
import { signedOf } from '../vetting/vetting'
import { findSigned } from '../vetting/vetting.repository'
import type { Contest } from './contest.repository'

/** Who has not signed what they could. */
async function signersMissing(w: Writing, contest: Contest): Promise<PersonId[]> {
  const open = (await findEnteredIn(w.tx, [contest.id])).filter(({ entry }) => entry.status === 'recommended')
  const all = await findSigned(
    w.tx,
    open.map(({ entry }) => entry.id),
  )
  const missing: PersonId[] = []
  for (const one of open) {
    const signed = signedOf(one.entry, all)
    for (const line of LINES_OF[contest.level])
      if (!signed.some((row) => row.line === line))
        missing.push(...(await signersFor(w.tx, contest, one, line, signed, w.now)))
  }
  return missing
}

async function scorersMissing(w: Writing, contest: Contest): Promise<PersonId[]> {
  const { able, sheets } = await scoringStands(w.tx, contest)
  return able.filter((one) => !sheets.has(one))
}

/** Those whom an overdue contest waits for, and the officers who see to it, are reminded. */
export async function remindThoseWaitedFor(w: Writing, contest: Contest): Promise<void> {
  const waited = contest.stage === 'vetting' ? await signersMissing(w, contest) : await scorersMissing(w, contest)
  const officers = await officersFor(w, contest)
  const [first] = await findEnteredIn(w.tx, [contest.id])
  const { stage, category } = contest
  if (first) await tellOf(w, first.candidacy.id, [...waited, ...officers], 'exemplarOverdue', { stage, category })
}

async function officersFor(w: Writing, { level, divisionCode }: Contest): Promise<PersonId[]> {
  const division = level === 'village' ? townshipOf(divisionCode) : divisionCode
  const role = level === 'county' ? 'countyOfficer' : STANDS_IN.village
  return (await holdersOf(w.tx, role, division, countyDate(w.now))).map((one) => one.personId)
}
