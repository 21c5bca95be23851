import type { PersonId } from '../../contract/ids'
import { countyDate } from '../../platform/county-time'
import type { Writing } from '../context'
import { tell } from '../messages/tell'
import type { Deed } from './deed.repository'
import { whoAnswers } from './who-answers'

/** Asks praised people how they may be named; the family of a child or of somebody who died is asked in their place. */
export async function askConsent(w: Writing, deed: Pick<Deed, 'id'>, praised: readonly PersonId[]): Promise<void> {
  const answering = await whoAnswers(w.tx, praised, countyDate(w.now))
  for (const { home, answersAs, signers } of answering.values()) {
    const about = { subject: 'deed', subjectId: deed.id } as const
    const to = signers.map((one) => one.personId)
    if (answersAs === 'self') await tell(w, to, { ...about, template: 'consentAsked' })
    else await tell(w, to, { ...about, template: 'familyConsentAsked', facts: { name: home.name } })
  }
}
