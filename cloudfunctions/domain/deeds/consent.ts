import type { ConsentState } from '../../contract/deeds'
import type { Listing } from '../../contract/people'
import type { ShownPerson } from '../../contract/shown'
import { isMinor } from '../people/age'
import { surnameOf } from '../people/surname'

/*
 * Consent of the praised: until they answer everything says "a villager"; the most protective of the person's and the
 * household's choice wins; under eighteen it is "a pupil" everywhere. (Domain: consent of the praised.)
 */
export interface Praised {
  name: string
  birthYear: number
  consent: ConsentState
  listing: Listing
}

/** How the public sees a praised person now; null when no line or page may name the act of theirs. */
export function shownPraised({ name, birthYear, consent, listing }: Praised, today: string): ShownPerson | null {
  if (consent === 'declined') return null
  if (isMinor(birthYear, today)) return { as: 'pupil' }
  if (consent === 'unanswered' || consent === 'anonymous' || listing === 'hidden') return { as: 'villager' }
  if (consent === 'surnameOnly' || listing === 'masked') return { as: 'surname', surname: surnameOf(name) }
  return { as: 'name', name }
}

/** How the public sees the nominator, who may be anonymous to it. */
export function shownNominator(
  nominator: { name: string; birthYear: number } | undefined,
  anonymous: boolean,
  today: string,
): ShownPerson {
  if (!nominator || anonymous) return { as: 'villager' }
  return isMinor(nominator.birthYear, today) ? { as: 'pupil' } : { as: 'name', name: nominator.name }
}

/** Whether a praised person is to have a line: who declined has one only for the points they ask for. */
export const wantsLine = ({ consent, pointsWanted }: { consent: ConsentState; pointsWanted: boolean }): boolean =>
  consent !== 'declined' || pointsWanted

const OPENNESS: Record<ConsentState, number> = { fullName: 3, surnameOnly: 2, anonymous: 1, unanswered: 1, declined: 0 }

/** Whether an answer lets less be seen than the one before: a paper that hangs says too much. */
export const saysLess = (before: ConsentState, after: ConsentState): boolean => OPENNESS[after] < OPENNESS[before]
