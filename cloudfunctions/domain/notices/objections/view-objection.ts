import type { ObjectionId } from '../../../contract/ids'
import type { ObjectionAct, ObjectionSheet } from '../../../contract/objections'
import { AppError, orRefuse } from '../../../platform/app-error'
import type { Reading } from '../../context'
import type { Resident } from '../../people/actor'
import { isWithin } from '../../people/permissions'
import { toAnswer, wordsOf } from './describe-objections'
import { standingFor, toRow } from './list-objections'
import { isRunning } from './objection'
import { findAnswers, findOnDesk, findSealed, type ObjectionOnNotice } from './objection.repository'
import { deskReachOf, reachAs } from './stand'
import { groupOf } from './who-decides'

type Standing = NonNullable<Awaited<ReturnType<typeof standingFor>>>

/** The sheet of an objection; somebody recused learns why and nothing else. @throws AppError NOT_FOUND */
export async function viewObjection(r: Reading, holder: Resident, id: ObjectionId): Promise<ObjectionSheet> {
  const { found, standing } = await enterSheet(r, holder, id)
  const row = toRow(r, found, standing)
  if (standing.stance.recusedFor.length > 0) return { ...row, answers: [], can: [] }
  return {
    ...row,
    line: (await wordsOf(r, [found])).get(found.line.id),
    answers: (await findAnswers(r.db, [id])).map(toAnswer),
    group: await groupFor(r, found, standing),
    can: await actsOf(r, holder, found, standing, row.mine),
  }
}

/** @throws AppError NOT_FOUND when it is not on the holder's desk */
export async function enterSheet(r: Reading, holder: Resident, id: ObjectionId) {
  const found = orRefuse(await findOnDesk(r.db, id, deskReachOf(holder)))
  const standing = await standingFor(r, holder, found)
  if (!standing) throw new AppError('NOT_FOUND')
  return { found, standing }
}

async function groupFor(r: Reading, found: ObjectionOnNotice, { mine }: Standing) {
  if (found.objection.level !== 'countyGroup') return undefined
  const { able, needed } = await groupOf({ db: r.db, village: r.village }, found)
  return { size: able.length, spoken: able.filter((seat) => seat.verdict).length, needed, mine }
}

/** What is over at the county or its group has a file, which the county's officer prints. */
export const hasFile = ({ status, level }: ObjectionOnNotice['objection']): boolean =>
  !isRunning(status) && level !== 'township'

/**
 * Who may read what is sealed: the level that decides while it lies there or ended there, without those who decided before;
 * for the file, the county's officer; and the officer who entered it, who knows.
 */
export async function maySeeSealed(
  r: Reading,
  holder: Resident,
  { objection }: ObjectionOnNotice,
  { stance, atLevel }: Standing,
): Promise<boolean> {
  if (stance.recusedFor.length > 0) return false
  const prints = hasFile(objection) && isWithin(reachAs(holder, 'countyOfficer'), objection.divisionCode)
  if ((await findSealed(r.db, objection.id))?.enteredBy === holder.person.personId || prints) return true
  if (!atLevel) return false
  const decidedHere = (await findAnswers(r.db, [objection.id])).some(
    (one) => one.level === objection.level && one.answeredBy === holder.person.personId,
  )
  return decidedHere || !stance.decidedBefore
}

async function actsOf(
  r: Reading,
  holder: Resident,
  found: ObjectionOnNotice,
  standing: Standing,
  decides: boolean,
): Promise<ObjectionAct[]> {
  const { objection } = found
  const can: ObjectionAct[] = decides ? ['answer'] : []
  if (await maySeeSealed(r, holder, found, standing)) can.push('readWords', 'readIdentity')
  const ofTownship = isWithin(reachAs(holder, 'townshipOfficer'), objection.divisionCode)
  const goesHigher = objection.status === 'answered' && objection.dueAt !== null && r.now < objection.dueAt
  if (ofTownship && goesHigher && objection.channel !== 'app') can.push('escalateByHand')
  if (ofTownship && objection.toTellSince) can.push('noteTold')
  if (hasFile(objection) && isWithin(reachAs(holder, 'countyOfficer'), objection.divisionCode)) can.push('print')
  return can
}
