import type { DivisionCredit } from '../../../contract/credit-round'
import type { CreditCaseId, DivisionCode } from '../../../contract/ids'
import { AppError } from '../../../platform/app-error'
import { countyDate } from '../../../platform/county-time'
import type { Reader } from '../../../platform/db/types'
import { newId } from '../../../platform/ids'
import type { Reading, Writing } from '../../context'
import { levelOf } from '../../divisions/codes'
import { getDivision } from '../../divisions/get-village'
import type { Actor, Resident } from '../../people/actor'
import { stands } from '../afterwards/designation'
import { countStanding, findLatestOfDivision } from '../afterwards/designation.repository'
import { isOver } from '../application/case'
import { findLatestCase, insertCase, lockCase } from '../application/case.repository'
import { openStage } from '../application/open-stage'
import { recordCreditEvent } from '../application/traces'
import { whoseCase } from '../application/whose-case'
import { yearOf } from '../assessment/assess-household'
import { countCreditVillages, countOpenOn, countOverdue, countVillages } from './village.repository'

/*
 * Credit village 信用村: at least 70 % of the households that were open on 31 December carry the status, away ones included,
 * and no complaint or raised matter waits for more than thirty days. Credit township 信用乡镇: at least half of its villages. The share is
 * counted anew each time it is asked, and never says which household is missing. (Domain: credit status.)
 */
const VILLAGE_SHARE = 0.7
const TOWNSHIP_SHARE = 0.5
const OVERDUE_MS = 30 * 86_400_000

export interface Share {
  kind: 'village' | 'township'
  /** The day on which those it is out of were counted. */
  countedOn: string
  designated: number
  outOf: number
  missing: number
  overdue: number
}

/** How many more it takes to reach a share. */
const missingOf = (share: number, designated: number, outOf: number): number =>
  Math.max(0, Math.ceil(share * outOf - 1e-9) - designated)

/** How a village or township stands. @throws AppError NOT_FOUND for a county */
export async function shareOf(db: Reader, code: DivisionCode, now: Date): Promise<Share> {
  const kind = levelOf(code)
  if (kind === 'county') throw new AppError('NOT_FOUND')
  const overdue = await countOverdue(db, code, new Date(now.getTime() - OVERDUE_MS))
  const today = countyDate(now)
  if (kind === 'township') {
    const designated = await countCreditVillages(db, code)
    const outOf = await countVillages(db, code)
    const missing = missingOf(TOWNSHIP_SHARE, designated, outOf)
    return { kind, designated, outOf, countedOn: today, overdue: 0, missing }
  }
  const designated = await countStanding(db, code)
  const { outOf, countedOn } = await countOpen(db, code, now)
  return { kind, designated, outOf, countedOn, overdue, missing: missingOf(VILLAGE_SHARE, designated, outOf) }
}

const yearsEnd = (now: Date): string => `${yearOf(now) - 1}-12-31`

/** Households open on 31 December; of a village whose roster was taken up since then, those of today, as a preview. */
async function countOpen(db: Reader, code: DivisionCode, now: Date): Promise<Pick<Share, 'outOf' | 'countedOn'>> {
  const then = await countOpenOn(db, code, yearsEnd(now))
  if (then > 0) return { outOf: then, countedOn: yearsEnd(now) }
  const today = countyDate(now)
  return { outOf: await countOpenOn(db, code, today), countedOn: today }
}

/** A preview of a village that was not here at the year's end is never enough. */
export const reached = ({ kind, outOf, countedOn, missing, overdue }: Share, now: Date): boolean =>
  (kind === 'township' || countedOn === yearsEnd(now)) && outOf > 0 && missing === 0 && overdue === 0

/** Whether somebody may ask for a division: a village's clerk, a township's officer. */
const keeps = (actor: Actor | null, code: DivisionCode, kind: Share['kind']): boolean =>
  actor?.grants.some(
    ({ role, divisionCode }) => divisionCode === code && role === (kind === 'village' ? 'clerk' : 'townshipOfficer'),
  ) ?? false

/** The share of a village or township today, for everybody. @throws AppError NOT_FOUND */
export async function divisionCredit(r: Reading, actor: Actor | null, code: DivisionCode): Promise<DivisionCredit> {
  const { name } = await getDivision(r.db, code)
  const share = await shareOf(r.db, code, r.now)
  const carries = await findLatestOfDivision(r.db, code)
  const latest = await findLatestCase(r.db, { divisionCode: code })
  const running = latest && !isOver(latest.status) ? latest.status : undefined
  const free = !running && !(carries && stands(carries.status))
  return {
    ...{ divisionCode: code, name, ...share },
    ...(carries ? { status: carries.status } : {}),
    ...(running ? { running } : {}),
    can: free && reached(share, r.now) && keeps(actor, code, share.kind) ? ['apply'] : [],
  }
}

/**
 * A village's clerk, or an officer of a township, lays its share before the level above.
 * @throws AppError NOT_FOUND, NO_RIGHT, CREDIT_NOT_YET, CREDIT_RUNNING
 */
export async function applyForDivision(w: Writing, actor: Resident, code: DivisionCode): Promise<CreditCaseId> {
  await getDivision(w.tx, code)
  const share = await shareOf(w.tx, code, w.now)
  if (!keeps(actor, code, share.kind)) throw new AppError('NO_RIGHT')
  if (!reached(share, w.now)) throw new AppError('CREDIT_NOT_YET')
  const carries = await findLatestOfDivision(w.tx, code)
  if (carries && stands(carries.status)) throw new AppError('CREDIT_RUNNING')
  const id = newId<CreditCaseId>()
  const { kind, designated, outOf } = share
  const about = { kind, divisionCode: code, designated, outOf, year: yearOf(w.now) - 1 }
  const dates = { appliedAt: w.now, since: w.now, applicantId: actor.person.personId }
  if (!(await insertCase(w.tx, { id, ...about, ...dates, status: 'assessed' }))) throw new AppError('CREDIT_RUNNING')
  const one = await lockCase(w.tx, id)
  if (!one) throw new Error('it was laid down')
  await recordCreditEvent(w, whoseCase(one), 'applied')
  await openStage(w, one, 'township')
  return id
}
