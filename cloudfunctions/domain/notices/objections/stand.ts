import type { DivisionCode, PersonId } from '../../../contract/ids'
import type { Role } from '../../../contract/roles'
import { AppError } from '../../../platform/app-error'
import type { Writing } from '../../context'
import type { Resident } from '../../people/actor'
import { isWithin } from '../../people/permissions'
import { ROLE_AT } from './objection'
import { type DeskReach, findSeats, type Objection } from './objection.repository'
import { type ObjectedLine, stancesOf } from './who-decides'

/** Divisions in which the office holder has a role. */
export const reachAs = ({ grants }: Resident, role: Role): DivisionCode[] =>
  grants.filter((grant) => grant.role === role).map((grant) => grant.divisionCode)

export const deskReachOf = (holder: Resident): DeskReach => ({
  townships: reachAs(holder, 'townshipOfficer'),
  counties: reachAs(holder, 'countyOfficer'),
  personId: holder.person.personId,
})

/** Whether answering at the objection's level is the holder's office; in the county group, whether they have a seat. */
export const holdsLevel = (
  holder: Resident,
  { level, divisionCode }: Pick<Objection, 'level' | 'divisionCode'>,
  seated: readonly PersonId[],
): boolean =>
  level === 'countyGroup'
    ? seated.includes(holder.person.personId)
    : isWithin(reachAs(holder, ROLE_AT[level]), divisionCode)

/** Whether the objection is on the holder's desk at all. */
const sees = (
  holder: Resident,
  { divisionCode }: Pick<Objection, 'divisionCode'>,
  seated: readonly PersonId[],
): boolean =>
  seated.includes(holder.person.personId) ||
  isWithin([...reachAs(holder, 'townshipOfficer'), ...reachAs(holder, 'countyOfficer')], divisionCode)

/** @throws AppError NOT_FOUND, RECUSED, DECIDED_BEFORE, WRONG_STATE when it is not open there by the clock */
export async function requireDecider(
  w: Writing,
  holder: Resident,
  objected: ObjectedLine & { objection: Objection },
): Promise<void> {
  const { objection } = objected
  const { personId } = holder.person
  const seated = (await findSeats(w.tx, [objection.id])).map((seat) => seat.personId)
  const stance = (await stancesOf({ db: w.tx, village: w.village }, objected, [personId])).get(personId)
  if (!stance || stance.tooClose || !sees(holder, objection, seated)) throw new AppError('NOT_FOUND')
  if (stance.recusedFor.length > 0) throw new AppError('RECUSED', { reasons: [...stance.recusedFor] })
  if (stance.decidedBefore) throw new AppError('DECIDED_BEFORE')
  if (!holdsLevel(holder, objection, seated)) throw new AppError('WRONG_STATE')
  if (objection.status !== 'open' || !objection.dueAt || w.now >= objection.dueAt) throw new AppError('WRONG_STATE')
}
