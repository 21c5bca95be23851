import type { VettingLine } from '../../../contract/exemplar-words'
import type { DivisionCode, PersonId } from '../../../contract/ids'
import { countyDate } from '../../../platform/county-time'
import type { Reader } from '../../../platform/db/types'
import { countyOf, townshipOf } from '../../divisions/codes'
import { holdersOf, signersOf } from '../../people/role-holders'
import type { Contest } from '../campaigns/contest.repository'
import type { Entered } from '../candidates/entry.repository'
import { partiesOfCandidacy, recusedAmong } from '../parties'
import { SIGNER_OF, STANDS_IN } from './lines'
import type { SignedRow } from './vetting.repository'

const divisionAbove = ({ level, divisionCode }: Contest): DivisionCode =>
  level === 'village' ? townshipOf(divisionCode) : countyOf(divisionCode)

/** Everybody whose line it is. */
async function officeOf(db: Reader, { divisionCode }: Contest, line: VettingLine, today: string): Promise<PersonId[]> {
  const { role, department } = SIGNER_OF[line]
  const holders = department
    ? await signersOf(db, department, divisionCode, today)
    : await holdersOf(db, role, divisionCode, today)
  return [...new Set(holders.map((one) => one.personId))]
}

/**
 * Who may sign a line of a candidate: those of the office who are not too close and signed none of the others, or, where none
 * of them is able, an officer of the level above.
 */
export async function signersFor(
  db: Reader,
  contest: Contest,
  entered: Entered,
  line: VettingLine,
  signed: readonly SignedRow[],
  now: Date,
): Promise<PersonId[]> {
  const today = countyDate(now)
  const parties = partiesOfCandidacy(entered)
  const able = async (people: PersonId[]) => {
    const recused = await recusedAmong(db, people, parties, now)
    return people.filter((one) => !recused.has(one) && !signed.some((other) => other.signedBy === one))
  }
  const office = await able(await officeOf(db, contest, line, today))
  if (office.length > 0) return office
  const above = await holdersOf(db, STANDS_IN[contest.level], divisionAbove(contest), today)
  return able(above.map((one) => one.personId))
}
