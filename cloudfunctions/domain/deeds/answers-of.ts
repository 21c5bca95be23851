import type { DeedView } from '../../contract/deeds'
import type { PersonId } from '../../contract/ids'
import { countyDate } from '../../platform/county-time'
import type { Reading } from '../context'
import type { PraisedRow } from './consent.repository'
import { asksConsent } from './deed'
import type { Deed } from './deed.repository'
import { maySign, whoAnswers } from './who-answers'

export type Answers = DeedView['answers']

/** For whom of the praised the reader answers, with the answers that stand. */
export async function answersOf(
  r: Reading,
  reader: PersonId | undefined,
  praised: readonly PraisedRow[],
): Promise<Answers> {
  if (!reader) return []
  const people = praised.map((one) => one.personId)
  const answering = await whoAnswers(r.db, people, countyDate(r.now))
  return praised.flatMap(({ personId, consent, pointsWanted, guardian }) => {
    const found = answering.get(personId)
    if (!found || !maySign(found, reader)) return []
    return [{ personId, name: found.home.name, answersAs: found.answersAs, consent, pointsWanted, guardian }]
  })
}

/** What the reader may answer now. */
export function askedOf(deed: Deed, answers: Answers): ('answerConsent' | 'answerAsGuardian')[] {
  if (answers.length > 0 && asksConsent(deed.status)) return ['answerConsent']
  const isGuardian = deed.status === 'submitted' && answers.some((one) => one.guardian === 'asked')
  return isGuardian ? ['answerAsGuardian'] : []
}
