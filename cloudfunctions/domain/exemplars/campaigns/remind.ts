import type { PersonId } from '../../../contract/ids'
import { countyDate } from '../../../platform/county-time'
import type { Writing } from '../../context'
import { townshipOf } from '../../divisions/codes'
import { holdersOf } from '../../people/role-holders'
import { findEnteredIn } from '../candidates/entry.repository'
import { tellOf } from '../candidates/traces'
import { scoringStands } from '../scoring/scoring-stands'
import { STANDS_IN } from '../vetting/lines'
import { signersMissing } from '../vetting/signers-missing'
import type { Contest } from './contest.repository'

async function scorersMissing(w: Writing, contest: Contest): Promise<PersonId[]> {
  const { able, sheets } = await scoringStands(w.tx, contest)
  return able.filter((one) => !sheets.has(one))
}

/** Those whom an overdue contest waits for, and the officers who see to it, are reminded. */
export async function remindThoseWaitedFor(w: Writing, contest: Contest): Promise<void> {
  const entered = await findEnteredIn(w.tx, [contest.id])
  const unsigned = entered.filter(({ entry }) => entry.status === 'recommended')
  const vetting = contest.stage === 'vetting'
  const waited = vetting ? await signersMissing(w, contest, unsigned) : await scorersMissing(w, contest)
  const officers = await officersFor(w, contest)
  const [first] = entered
  const { stage, category } = contest
  if (first) await tellOf(w, first.candidacy.id, [...waited, ...officers], 'exemplarOverdue', { stage, category })
}

async function officersFor(w: Writing, { level, divisionCode }: Contest): Promise<PersonId[]> {
  const division = level === 'village' ? townshipOf(divisionCode) : divisionCode
  const role = level === 'county' ? 'countyOfficer' : STANDS_IN.village
  return (await holdersOf(w.tx, role, division, countyDate(w.now))).map((one) => one.personId)
}
