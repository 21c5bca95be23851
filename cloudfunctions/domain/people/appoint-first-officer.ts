import type { BindingId, DivisionCode, PersonId } from '../../contract/ids'
import { recordTrace } from '../../platform/audit'
import { countyDate } from '../../platform/county-time'
import type { Writing } from '../context'
import { getVillage } from '../divisions/get-village'
import { findRequestsOf } from './binding.repository'
import { decideBinding } from './decide-binding'
import { grantRole } from './grant-role'
import { findHoldersFrom, lockDivision } from './grants.repository'
import { openHousehold } from './open-household'
import { findPeopleByName } from './roster.repository'

/*
 * Officers are appointed by officers above them; the first one of a county by whoever runs the installation, at its own
 * machine and only as long as the county has none. They must have asked in the mini-program whose account theirs is.
 */

export interface FirstOfficer {
  /** Where they are in the roster. */
  villageCode: DivisionCode
  name: string
  birthYear: number
  /** Date of the county, included. */
  until: string
  /** For a village whose roster does not have them yet. */
  household?: { number: string; group: string } | undefined
  /** Whose request is theirs, where several accounts ask to be this person. */
  bindingId?: BindingId | undefined
}

export interface Asked {
  bindingId: BindingId
  requestedAt: Date
  phoneTail: string | null
}

export type WhyNotAppointed = 'officerThere' | 'nobodyAsked' | 'severalAsked' | 'severalOfTheName' | 'householdNeeded'

/** The first officer was not appointed, and why; with who asked, where that is to be told apart. */
export class NotAppointed extends Error {
  constructor(
    readonly why: WhyNotAppointed,
    readonly asked: readonly Asked[] = [],
  ) {
    super(`not appointed: ${why}`)
    this.name = 'NotAppointed'
  }
}

async function requestOf(w: Writing, officer: FirstOfficer): Promise<BindingId> {
  const asked: Asked[] = await findRequestsOf(w.tx, officer)
  const meant = asked.filter(({ bindingId }) => officer.bindingId === undefined || bindingId === officer.bindingId)
  const [request, another] = meant
  if (!request) throw new NotAppointed('nobodyAsked')
  if (another) throw new NotAppointed('severalAsked', meant)
  return request.bindingId
}

/** Who of the roster they are; put into it where it does not have them. */
async function personOf(w: Writing, { villageCode, name, birthYear, household }: FirstOfficer): Promise<PersonId> {
  const ofTheName = await findPeopleByName(w.tx, villageCode, name)
  const [found, another] = ofTheName.filter((one) => one.birthYear === birthYear)
  if (another) throw new NotAppointed('severalOfTheName')
  if (found) return found.personId
  if (!household) throw new NotAppointed('householdNeeded')
  const { personIds } = await openHousehold(w, { villageCode, ...household, members: [{ name, birthYear }] })
  const [personId] = personIds
  if (!personId) throw new Error('a household has a head')
  return personId
}

/**
 * Appoints the county's first officer and binds the account that asked to be theirs. (Domain: who.)
 * @throws NotAppointed, AppError NOT_FOUND for a division that is no village, INVALID_INPUT for an end before today
 */
export async function appointFirstOfficer(w: Writing, officer: FirstOfficer): Promise<PersonId> {
  const { code } = w.village.county
  await lockDivision(w.tx, code)
  const today = countyDate(w.now)
  const holders = await findHoldersFrom(w.tx, code, today)
  if (holders.some(({ role }) => role === 'countyOfficer')) throw new NotAppointed('officerThere')
  await getVillage(w.tx, officer.villageCode)
  const bindingId = await requestOf(w, officer)
  const personId = await personOf(w, officer)
  await decideBinding(w, [code], { decision: 'approve', bindingId, personId })
  await grantRole(w, [code], { personId, role: 'countyOfficer', divisionCode: code, from: today, until: officer.until })
  await recordTrace(w.tx, w.now, w.by, { action: 'officer.appointed', subject: 'person', subjectId: personId })
  return personId
}
