import type { PersonId } from '../../contract/ids'
import type { RecusalGround } from '../../contract/recusal-grounds'
import type { PartyPart } from '../../platform/db/schema'
import type { Relations } from '../people/find-relations'
import type { Party } from './handlers'

/*
 * Recusal 回避: nobody decides about themselves, their household of the last 12 months or their declared kin, nor about
 * what they nominated, witnessed, entered for somebody or were helped by. The system decides it, never the member.
 * A new ground is one line in GROUNDS and one word in the contract's RECUSAL_GROUNDS.
 */

/** Months back from the opening of the review in which a shared household still recuses. */
export const SHARED_HOUSEHOLD_MONTHS = 12

export interface RecusalCase {
  parties: readonly Party[]
  relations: Relations
}

type Ground = (member: PersonId, review: RecusalCase) => boolean

/** Those whose household and kin are recused too. */
export const CLOSE_PARTS: readonly PartyPart[] = ['praised', 'nominator', 'helped']

const is =
  (part: PartyPart): Ground =>
  (member, { parties }) =>
    parties.some((party) => party.personId === member && party.part === part)

const closeTo =
  (kind: keyof Relations): Ground =>
  (member, { parties, relations }) =>
    parties.some(
      (party) =>
        CLOSE_PARTS.includes(party.part) &&
        party.personId !== member &&
        relations[kind].get(member)?.has(party.personId),
    )

const GROUNDS: Record<RecusalGround, Ground> = {
  isParty: is('praised'),
  nominated: is('nominator'),
  wasHelped: is('helped'),
  witnessed: is('witness'),
  enteredOnBehalf: is('enteredBy'),
  sharedHousehold: closeTo('sharedHousehold'),
  declaredKin: closeTo('declaredKin'),
}

/** All grounds on which the member cannot decide; none means they can. */
export function recusalGrounds(member: PersonId, review: RecusalCase): RecusalGround[] {
  const grounds = Object.entries(GROUNDS) as [RecusalGround, Ground][]
  return grounds.filter(([, applies]) => applies(member, review)).map(([ground]) => ground)
}
