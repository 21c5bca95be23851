import type { AnswersAs } from '../../contract/deeds'
import type { HouseholdId, PersonId } from '../../contract/ids'
import type { Reader } from '../../platform/db/types'
import { isChild } from '../people/age'
import { adultsOf } from '../people/family'
import { type Home, locatePeople } from '../people/locate-people'

/*
 * Who answers for a praised person: they themselves; for a child under fourteen any adult of the household as guardian; for
 * somebody who died any adult of their last household. (Domain: good deed; consent of the praised.)
 */
export interface Answering {
  home: Home
  answersAs: AnswersAs
  /** Any one of them answers. */
  signers: { personId: PersonId; name: string }[]
}

export function answersAsOf(home: Pick<Home, 'diedOn' | 'birthYear'>, today: string): AnswersAs {
  if (home.diedOn !== null) return 'family'
  return isChild(home.birthYear, today) ? 'guardian' : 'self'
}

/** Who answers for each of the praised; somebody whom no roster has now is missing from the answer. */
export async function whoAnswers(
  db: Reader,
  praised: readonly PersonId[],
  today: string,
): Promise<Map<PersonId, Answering>> {
  const homes = await locatePeople(db, praised)
  const byFamily = [...homes.values()].filter((home) => answersAsOf(home, today) !== 'self')
  const adults = byFamily.length === 0 ? NOBODY : await adultsOf(db, householdsOf(byFamily), today)
  return new Map(
    [...homes].map(([personId, home]) => {
      const answersAs = answersAsOf(home, today)
      const self = { personId, name: home.name }
      return [
        personId,
        { home, answersAs, signers: answersAs === 'self' ? [self] : (adults.get(home.householdId) ?? []) },
      ]
    }),
  )
}

const NOBODY: Awaited<ReturnType<typeof adultsOf>> = new Map()

const householdsOf = (homes: readonly Home[]): HouseholdId[] => homes.map((home) => home.householdId)

export const maySign = (answering: Answering | undefined, personId: PersonId): boolean =>
  answering?.signers.some((one) => one.personId === personId) ?? false
