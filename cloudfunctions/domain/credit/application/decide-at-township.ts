import type { DecideCaseInput } from '../../../contract/credit-cases'
import type { DivisionCode } from '../../../contract/ids'
import { AppError, orRefuse } from '../../../platform/app-error'
import type { Writing } from '../../context'
import { recordDecider } from '../../council/deciders'
import { countyOf, townshipOf } from '../../divisions/codes'
import type { Resident } from '../../people/actor'
import { isWithin } from '../../people/permissions'
import { type CreditCase, lockCase } from './case.repository'
import { decline, sendBack } from './credit-council'
import { requireFreshOn } from './grounds'
import { publishCases } from './publish-cases'

/** Whose officers decide last: the township's for a household or a village, the county's for a township or enterprise. */
export const decidingDivision = ({ kind, divisionCode }: Pick<CreditCase, 'kind' | 'divisionCode'>): DivisionCode =>
  kind === 'township' || kind === 'enterprise' ? countyOf(divisionCode) : townshipOf(divisionCode)

/** @throws AppError NOT_FOUND out of reach, WRONG_STATE, VERSION_CONFLICT, RECUSED, DECIDED_BEFORE */
export async function lockToDecide(
  w: Writing,
  officer: Resident,
  reach: readonly DivisionCode[],
  input: Pick<DecideCaseInput, 'caseId'> & { version?: number },
): Promise<CreditCase> {
  const one = orRefuse(await lockCase(w.tx, input.caseId))
  if (!isWithin(reach, decidingDivision(one))) throw new AppError('NOT_FOUND')
  if (one.status !== 'township') throw new AppError('WRONG_STATE')
  if (input.version !== undefined && one.version !== input.version) throw new AppError('VERSION_CONFLICT')
  await requireFreshOn(w.tx, officer.person.personId, one)
  return one
}

/**
 * An officer passes an application on to its notice, asks back, or declines it with a reason.
 * @throws AppError NOT_FOUND out of reach, WRONG_STATE, VERSION_CONFLICT, RECUSED, DECIDED_BEFORE
 */
export async function decideAtTownship(
  w: Writing,
  officer: Resident,
  reach: readonly DivisionCode[],
  input: DecideCaseInput,
): Promise<void> {
  const one = await lockToDecide(w, officer, reach, input)
  const { personId } = officer.person
  if (input.decision === 'return') return sendBack(w, one, [input.words])
  await recordDecider(w, 'credit', one.id, { personId, divisionCode: decidingDivision(one) })
  if (input.decision === 'pass') return publishCases(w, [one])
  await decline(w, one, { words: [input.words], reasons: [input.reason] })
}
