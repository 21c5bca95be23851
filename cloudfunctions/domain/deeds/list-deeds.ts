import type { DEED_PARTS } from '../../contract/deeds'
import type { DeedId, DivisionCode } from '../../contract/ids'
import { LIMITS } from '../../contract/limits'
import { countyDate } from '../../platform/county-time'
import { cutPage, fromCursor } from '../../platform/cursor'
import type { Reading } from '../context'
import type { Actor } from '../people/actor'
import { isAuthor } from './author'
import { asksConsent } from './deed'
import { type Deed, findPraised, findWitnesses } from './deed.repository'
import { findDeedsOf, findLatest } from './deed-lists.repository'
import { nextDateOf } from './next-date'
import { praisedOf, shownOf } from './praised-of'
import { waitOf } from './wait-of'
import { maySign, whoAnswers } from './who-answers'

/** Deeds in which the reader has a part, newest first. */
export async function listMyDeeds(r: Reading, actor: Actor, cursor: string | undefined) {
  const me = actor.person?.personId ?? null
  const found = await findDeedsOf(r.db, actor.accountId, actor.person, fromCursor<DeedId>(cursor), LIMITS.pageSize + 1)
  const page = cutPage(found, LIMITS.pageSize, (deed) => ({ at: deed.submittedAt, id: deed.id }))
  const praised = await findPraised(
    r.db,
    page.rows.map((deed) => deed.id),
  )
  const answering = await whoAnswers(
    r.db,
    praised.map((one) => one.personId),
    countyDate(r.now),
  )
  const dates = await nextDateOf(r.db, page.rows)
  const witnesses = await findWitnesses(
    r.db,
    page.rows.map((deed) => deed.id),
  )
  const rows = page.rows.flatMap((deed) => {
    const theirs = praised.filter((one) => one.deedId === deed.id)
    const mine = theirs.filter((one) => me !== null && maySign(answering.get(one.personId), me))
    const asked = (one: (typeof mine)[number]) =>
      (asksConsent(deed.status) && one.consent === 'unanswered') ||
      (deed.status === 'submitted' && one.guardian === 'asked')
    const witnessed = witnesses.some((one) => one.deedId === deed.id && one.personId === me)
    const part = partOf(deed, actor, {
      praised: theirs.some((one) => one.personId === me),
      answers: mine.length > 0,
      witnessed,
    })
    if (!part) return []
    return {
      deedId: deed.id,
      deedClass: deed.deedClass,
      happenedOn: deed.happenedOn,
      status: deed.status,
      part,
      nextAt: dates.get(deed.id)?.toISOString(),
      waitsFor: waitOf(deed, theirs),
      consentAsked: mine.some(asked),
    }
  })
  return { ...page, rows }
}

interface Stands {
  praised: boolean
  answers: boolean
  witnessed: boolean
}

/** In what part the reader stands to it; null for who lives with a praised child or dead person and does not answer for them. */
function partOf(deed: Deed, actor: Actor, { praised, answers, witnessed }: Stands): (typeof DEED_PARTS)[number] | null {
  if (isAuthor(deed, actor)) return 'nominator'
  if (praised) return 'praised'
  if (answers) return 'family'
  return witnessed ? 'witness' : null
}

/** Confirmed deeds of a division and all below it, latest first, as anybody may see them. */
export async function listLatestDeeds(r: Reading, scope: DivisionCode, cursor: string | undefined) {
  const found = await findLatest(r.db, scope, fromCursor<DeedId>(cursor), LIMITS.pageSize + 1)
  const page = cutPage(found, LIMITS.pageSize, ({ deed }) => ({ at: deed.creditedAt ?? deed.submittedAt, id: deed.id }))
  const praised = await praisedOf(
    r.db,
    page.rows.map(({ deed }) => deed.id),
  )
  const rows = page.rows.map(({ deed, villageName }) => ({
    deedId: deed.id,
    villageName,
    deedClass: deed.deedClass,
    happenedOn: deed.happenedOn,
    confirmedAt: (deed.creditedAt ?? deed.submittedAt).toISOString(),
    publicText: deed.publicText ?? '',
    praised: shownOf(r, praised, deed.id),
  }))
  return { ...page, rows }
}
