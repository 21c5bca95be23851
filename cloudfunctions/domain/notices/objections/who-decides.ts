import type { PersonId } from '../../../contract/ids'
import type { ObjectionLevel } from '../../../contract/objection-words'
import type { RecusalGround } from '../../../contract/recusal-grounds'
import { countyDate } from '../../../platform/county-time'
import type { Reader } from '../../../platform/db/types'
import type { Village } from '../../context'
import { recusedOf } from '../../council/standing'
import { neededOf } from '../../council/tally'
import { townshipOf } from '../../divisions/codes'
import { holdersOf } from '../../people/role-holders'
import type { Notice, NoticeLineRow } from '../notice.repository'
import { toLine } from '../to-line'
import { ROLE_AT } from './objection'
import { findAnswers, findSealed, findSeats, type Objection } from './objection.repository'

/*
 * Who decides about an objection: the holders of the level's office, without those who are recused from the line, without
 * those who decided before, and without the objector, their household and their kin. The last are kept away silently: a
 * ground that only the objector gives would say who objected. (Domain: recusal holds at every level.)
 */

export interface ObjectedLine {
  objection: Pick<Objection, 'id' | 'divisionCode' | 'raisedAt'>
  notice: Notice
  line: NoticeLineRow
}

export interface Given {
  db: Reader
  village: Village
}

/** How somebody stands to an objection. */
export interface Stance {
  /** Grounds that the line gives, which they may know. */
  recusedFor: readonly RecusalGround[]
  /** Kept away by the objector's person: to them the objection does not exist. */
  tooClose: boolean
  decidedBefore: boolean
}

export async function stancesOf(
  { db, village }: Given,
  { objection, notice, line }: ObjectedLine,
  people: PersonId[],
): Promise<Map<PersonId, Stance>> {
  const kind = village.notices[notice.kind]
  const parties = await kind.partiesOf(db, [toLine(line)])
  const { by } = await kind.decisionOf(db, line.subjectId)
  const answered = (await findAnswers(db, [objection.id])).map((one) => one.answeredBy)
  const objectorId = (await findSealed(db, objection.id))?.objectorId
  const at = { openedAt: objection.raisedAt }
  const told = await recusedOf(db, at, people, parties)
  const silent = objectorId ? await recusedOf(db, at, people, [{ personId: objectorId, part: 'nominator' }]) : new Map()
  return new Map(
    people.map((one) => [
      one,
      {
        recusedFor: told.get(one) ?? [],
        tooClose: silent.has(one) && !told.has(one),
        decidedBefore: by.includes(one) || answered.includes(one),
      },
    ]),
  )
}

export const mayDecide = ({ recusedFor, tooClose, decidedBefore }: Stance): boolean =>
  recusedFor.length === 0 && !tooClose && !decidedBefore

/** Holders of the level's office who can decide now. */
export async function ableAt(
  given: Given,
  objected: ObjectedLine,
  level: ObjectionLevel,
  now: Date,
): Promise<PersonId[]> {
  const { village, db } = given
  const { divisionCode } = objected.objection
  const division = level === 'township' ? townshipOf(divisionCode) : village.county.code
  const holders = await holdersOf(db, ROLE_AT[level], division, countyDate(now))
  const people = [...new Set(holders.map((one) => one.personId))]
  const stances = await stancesOf(given, objected, people)
  return people.filter((one) => {
    const stance = stances.get(one)
    return stance !== undefined && mayDecide(stance)
  })
}

/** The county group's able members now, and how many of one mind it takes: more than half of them, and at least three. */
export async function groupOf(given: Given, objected: ObjectedLine) {
  const seats = await findSeats(given.db, [objected.objection.id])
  const stances = await stancesOf(
    given,
    objected,
    seats.map((seat) => seat.personId),
  )
  const able = seats.filter((seat) => {
    const stance = stances.get(seat.personId)
    return stance !== undefined && mayDecide(stance)
  })
  return { able, needed: neededOf(able.length) }
}
