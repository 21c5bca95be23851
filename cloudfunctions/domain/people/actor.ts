import type { AccountId, DivisionCode, HouseholdId, PersonId, SessionId } from '../../contract/ids'
import { AppError } from '../../platform/app-error'
import type { Reader } from '../../platform/db/types'
import { findGrantsInForce } from './actor.repository'
import type { ActiveGrant } from './permissions'
import { peopleOnPhone } from './phone/people-on-phone'

export interface ActorPerson {
  personId: PersonId
  name: string
  householdId: HouseholdId
  villageCode: DivisionCode
}

/** Who calls: an account, the person of it who uses the phone, and the roles that person holds today. */
export interface Actor {
  accountId: AccountId
  person: ActorPerson | null
  grants: readonly ActiveGrant[]
  /** Several people share the phone and nobody was chosen yet. */
  choosing?: boolean
  /** The session of the browser that calls; none where the platform says who it is. */
  sessionId?: SessionId
}

/** The session that an account calls through. `personId` confirmed it on their phone: it acts for them, whoever uses the phone. */
export interface Through {
  sessionId: SessionId
  personId: PersonId | null
}

/** An actor who is bound to a person of the roster. */
export type Resident = Actor & { person: ActorPerson }

export async function loadActor(db: Reader, accountId: AccountId, today: string, through?: Through): Promise<Actor> {
  const { people, inUse } = await peopleOnPhone(db, accountId)
  const user = through?.personId ? people.find(({ personId }) => personId === through.personId) : inUse
  const known = { accountId, ...(through && { sessionId: through.sessionId }) }
  if (!user) return { ...known, person: null, grants: [], choosing: people.length > 0 }
  const { hasPin: _, ...person } = user
  return { ...known, person, grants: await findGrantsInForce(db, person.personId, today) }
}

/** What is done by an account must be somebody's where people share its phone. @throws AppError NOBODY_IN_USE */
export function requireChosen({ choosing }: Actor): void {
  if (choosing) throw new AppError('NOBODY_IN_USE')
}

/** Whose something is: the person's who uses the phone, or the account's while it is nobody's. */
export interface Owner {
  accountId: AccountId
  personId: PersonId | null
}

export const ownerOf = ({ accountId, person }: Actor): Owner => ({ accountId, personId: person?.personId ?? null })

/**
 * Whether it is the actor's own: of the person who uses the phone, or, while the phone is nobody's yet, of its account.
 * What a phone keeps of one person is not shown to another of the family.
 */
export function isOwn(actor: Actor | null, made: Owner): boolean {
  if (!actor) return false
  if (made.personId !== null) return made.personId === actor.person?.personId
  return made.accountId === actor.accountId
}
