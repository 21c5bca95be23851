import type { DeedId, DivisionCode, PersonId } from '../../contract/ids'
import { LIMITS } from '../../contract/limits'
import { countyDate } from '../../platform/county-time'
import { cutPage, fromCursor } from '../../platform/cursor'
import type { Reading } from '../context'
import type { Actor } from '../people/actor'
import { locatePeople } from '../people/locate-people'
import { shownPraised } from './consent'
import { isPublic } from './deed'
import { type Deed, findDeedsOf, findLatest, findPraised } from './deed.repository'
import { nextDateOf } from './next-date'

/** Deeds in which the reader has a part, newest first. */
export async function listMyDeeds(r: Reading, actor: Actor, cursor: string | undefined) {
  const me = actor.person?.personId ?? null
  const found = await findDeedsOf(r.db, actor.accountId, me, fromCursor<DeedId>(cursor), LIMITS.pageSize + 1)
  const page = cutPage(found, LIMITS.pageSize, (deed) => ({ at: deed.submittedAt, id: deed.id }))
  const praised = await findPraised(
    r.db,
    page.rows.map((deed) => deed.id),
  )
  const dates = await nextDateOf(r.db, page.rows)
  const rows = page.rows.map((deed) => {
    const mine = praised.find((one) => one.deedId === deed.id && one.personId === me)
    return {
      deedId: deed.id,
      deedClass: deed.deedClass,
      happenedOn: deed.happenedOn,
      status: deed.status,
      part: partOf(deed, actor, mine !== undefined),
      nextAt: dates.get(deed.id)?.toISOString(),
      consentAsked: mine?.consent === 'unanswered' && (deed.status === 'accepted' || isPublic(deed.status)),
    }
  })
  return { ...page, rows }
}

function partOf(deed: Deed, actor: Actor, isPraised: boolean): 'nominator' | 'praised' | 'witness' {
  const isAuthor =
    deed.accountId === actor.accountId || (deed.nominatorId !== null && deed.nominatorId === actor.person?.personId)
  if (isAuthor) return 'nominator'
  return isPraised ? 'praised' : 'witness'
}

/** Confirmed deeds of a division and all below it, latest first, as anybody may see them. */
export async function listLatestDeeds(r: Reading, scope: DivisionCode, cursor: string | undefined) {
  const found = await findLatest(r.db, scope, fromCursor<DeedId>(cursor), LIMITS.pageSize + 1)
  const page = cutPage(found, LIMITS.pageSize, ({ deed }) => ({ at: deed.creditedAt ?? deed.submittedAt, id: deed.id }))
  const praised = await findPraised(
    r.db,
    page.rows.map(({ deed }) => deed.id),
  )
  const homes = await locatePeople(
    r.db,
    praised.map((one): PersonId => one.personId),
  )
  const today = countyDate(r.now)
  const rows = page.rows.map(({ deed, villageName }) => ({
    deedId: deed.id,
    villageName,
    deedClass: deed.deedClass,
    happenedOn: deed.happenedOn,
    confirmedAt: (deed.creditedAt ?? deed.submittedAt).toISOString(),
    publicText: deed.publicText ?? '',
    praised: praised
      .filter((one) => one.deedId === deed.id)
      .flatMap(({ personId, consent }) => {
        const home = homes.get(personId)
        return home ? (shownPraised({ ...home, consent }, today) ?? []) : []
      }),
  }))
  return { ...page, rows }
}
