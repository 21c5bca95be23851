import type { Sheet, SheetStep } from '../../../contract/credit-round'
import type { DivisionCode } from '../../../contract/ids'
import type { Right } from '../../../contract/roles'
import { AppError } from '../../../platform/app-error'
import type { Reading } from '../../context'
import { groundsAgainst } from '../../council/grounds-against'
import type { Resident } from '../../people/actor'
import { isWithin, reachOf } from '../../people/permissions'
import { roundYear } from './assess-round'
import { findOnSheet, findToLay } from './round.repository'

const RIGHT_OF: Record<SheetStep, Right> = {
  lay: 'credit.keep',
  council: 'deed.review',
  committees: 'deed.review',
  township: 'credit.decide',
}

/** @throws AppError NO_RIGHT, NOT_FOUND for a village out of reach */
export function requireStep({ grants }: Resident, step: SheetStep, villageCode: DivisionCode): void {
  const reach = reachOf(grants, RIGHT_OF[step])
  if (reach.length === 0) throw new AppError('NO_RIGHT')
  if (!isWithin(reach, villageCode)) throw new AppError('NOT_FOUND')
}

type Row = Sheet['rows'][number]

const figures = ({ honor, participations, grade }: Pick<Row, 'honor' | 'participations' | 'grade'>) => ({
  ...{ honor, participations, grade },
})

/**
 * The sheet of the round as it waits for the reader: households all of whose criteria are computed and met. Whatever was
 * declared or attested is opened singly and only counted. @throws AppError NO_RIGHT | NOT_FOUND | WRONG_STATE without a round
 */
export async function roundSheet(
  r: Reading,
  reader: Resident,
  { villageCode, step }: { villageCode: DivisionCode; step: SheetStep },
): Promise<Sheet> {
  requireStep(reader, step, villageCode)
  const year = roundYear(r.now)
  if (year === null) return { year: 0, rows: [], done: 0, singly: 0, recused: 0 }
  return step === 'lay' ? toLay(r, villageCode, year) : toPass(r, reader, villageCode, year, step)
}

async function toLay(r: Reading, villageCode: DivisionCode, year: number): Promise<Sheet> {
  const found = await findToLay(r.db, villageCode, year)
  const rows = found
    .filter((one) => !one.singly)
    .map(({ householdId, headName, group, number, assessment }) => ({
      ...{ householdId, headName, group, number, ...figures(assessment) },
    }))
  return { year, rows, done: 0, singly: found.length - rows.length, recused: 0 }
}

async function toPass(
  r: Reading,
  { person: { personId } }: Resident,
  villageCode: DivisionCode,
  year: number,
  stage: Exclude<SheetStep, 'lay'>,
): Promise<Sheet> {
  const found = await findOnSheet(r.db, villageCode, year, stage, personId)
  const rows: Row[] = []
  let recused = 0
  for (const { one, headName, group, number, assessment, seat, cast } of found) {
    if (one.householdId === null || cast !== null || (stage !== 'township' && seat === null)) continue
    if ((await groundsAgainst(r.db, personId, 'credit', one.id)).length > 0) recused += 1
    else rows.push({ householdId: one.householdId, caseId: one.id, headName, group, number, ...figures(assessment) })
  }
  return { year, rows, done: found.filter(({ cast }) => cast !== null).length, singly: 0, recused }
}
