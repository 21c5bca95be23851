import type { CreditCaseId, DivisionCode, PhotoId } from '../../../contract/ids'
import { AppError, orRefuse } from '../../../platform/app-error'
import { maskNumbers } from '../../../platform/mask-numbers'
import type { Writing } from '../../context'
import { groundsAgainst } from '../../council/grounds-against'
import type { Resident } from '../../people/actor'
import { isWithin } from '../../people/permissions'
import { keepSheets } from '../../photos/keep-sheets'
import { representativeOf } from '../enterprise/enterprise.repository'
import {
  type CreditCase,
  findMembersOf,
  insertPapers,
  isOfEnterprise,
  isOfHousehold,
  lockCase,
  updateCase,
} from './case.repository'
import { completeCase } from './complete-case'
import { recordCreditEvent } from './traces'
import { whoseCase } from './whose-case'

interface Version {
  caseId: CreditCaseId
  version: number
}

/** An application of the person's household, or of an enterprise that they represent, locked. @throws AppError NOT_FOUND for another's | VERSION_CONFLICT */
export async function lockOwnCase(w: Writing, person: Resident['person'], input: Version): Promise<CreditCase> {
  const one = orRefuse(await lockCase(w.tx, input.caseId))
  const own = isOfEnterprise(one)
    ? (await representativeOf(w.tx, one.enterpriseId)) === person.personId
    : isOfHousehold(one) && one.householdId === person.householdId
  if (!own) throw new AppError('NOT_FOUND')
  if (one.version !== input.version) throw new AppError('VERSION_CONFLICT')
  return one
}

/** The household adds papers for what it declared. @throws AppError NOT_FOUND | VERSION_CONFLICT | WRONG_STATE */
export async function giveEvidence(w: Writing, { person }: Resident, input: Version & { photos: PhotoId[] }) {
  const one = await lockOwnCase(w, person, input)
  if (one.status !== 'applied') throw new AppError('WRONG_STATE')
  await keepSheets(w.tx, person.personId, input.photos)
  await insertPapers(w.tx, one.id, input.photos, w.now)
  await updateCase(w.tx, one.id, {})
  await recordCreditEvent(w, whoseCase(one), 'evidenceGiven')
  await completeCase(w, one.id)
  return one.id
}

/**
 * The clerk vouches, by name and with words, for what no system can know; never for their own household.
 * @throws AppError NOT_FOUND | OWN_HOUSEHOLD | VERSION_CONFLICT | WRONG_STATE
 */
export async function attestForHousehold(
  w: Writing,
  { person }: Resident,
  reach: readonly DivisionCode[],
  input: Version & { words: string },
): Promise<CreditCaseId> {
  const one = orRefuse(await lockCase(w.tx, input.caseId))
  if (!isOfHousehold(one) || !isWithin(reach, one.divisionCode)) throw new AppError('NOT_FOUND')
  if (one.version !== input.version) throw new AppError('VERSION_CONFLICT')
  if (one.status !== 'applied') throw new AppError('WRONG_STATE')
  const members = await findMembersOf(w.tx, one.householdId)
  const grounds = await groundsAgainst(w.tx, person.personId, 'credit', one.id)
  if (grounds.length > 0 || members.some((member) => member.personId === person.personId))
    throw new AppError('OWN_HOUSEHOLD', { reasons: [person.name] })
  await updateCase(w.tx, one.id, { attestedBy: person.personId, attestedWords: maskNumbers(input.words) })
  await recordCreditEvent(w, whoseCase(one), 'attested', { words: [input.words] })
  await completeCase(w, one.id)
  return one.id
}
