import type { PersonId, RuleCode } from '../../../contract/ids'
import { countyDate } from '../../../platform/county-time'
import type { Writing } from '../../context'
import { type Home, locatePerson } from '../../people/locate-people'
import { award } from '../../points/award'
import { ruleInForce } from '../../points/rules-in-force'
import type { Session } from '../session.repository'

interface Post {
  personId: PersonId
  source: 'class' | 'teaching'
  sourceId: string
  /** Where they live, if it is known. */
  home?: Home | undefined
}

/** Posts a rule of the person's own village, if one is in force there on the day of the class. */
export async function postFor(w: Writing, code: RuleCode, post: Post, session: Session): Promise<void> {
  const { personId, source, sourceId } = post
  const home = post.home ?? (await locatePerson(w.tx, personId))
  if (!home) return
  const actOn = countyDate(session.startsAt)
  const rule = await ruleInForce(w.tx, home.villageCode, actOn, code)
  if (rule) await award(w, { rule, units: 1, household: home.householdId, person: personId, source, sourceId, actOn })
}
