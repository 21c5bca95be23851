import type { DeedId, DivisionCode, PersonId } from '../../contract/ids'
import { LIMITS } from '../../contract/limits'
import { cutPage, fromCursor } from '../../platform/cursor'
import { maskNumbers } from '../../platform/mask-numbers'
import type { Reading } from '../context'
import { groundsAgainst } from '../council/grounds-against'
import type { Resident } from '../people/actor'
import { namesOf } from '../people/locate-people'
import { photosOf } from '../photos/attach-photos'
import { getRule } from '../points/rules-in-force'
import { awardOf } from './award'
import { type Deed, findPraised } from './deed.repository'
import { findAwaitingCheck } from './deed-lists.repository'
import { findOutsiders } from './outsider.repository'

/** Deeds within reach that wait for the township's check, oldest first. */
export async function listChecks(
  r: Reading,
  officer: Resident,
  reach: readonly DivisionCode[],
  cursor: string | undefined,
) {
  const found = await findAwaitingCheck(r.db, reach, fromCursor<DeedId>(cursor), LIMITS.pageSize + 1)
  const page = cutPage(found, LIMITS.pageSize, ({ deed }) => ({ at: deed.submittedAt, id: deed.id }))
  const rows = []
  for (const { deed, villageName } of page.rows) rows.push(await toRow(r, officer.person.personId, deed, villageName))
  return { ...page, rows }
}

async function toRow(r: Reading, officer: PersonId, deed: Deed, villageName: string) {
  const recusedFor = await groundsAgainst(r.db, officer, 'deed', deed.id)
  const { id, version, deedClass, happenedOn } = deed
  const bare = { deedId: id, version, villageName, deedClass, happenedOn, recusedFor }
  return recusedFor.length > 0 ? bare : { ...bare, content: await contentOf(r, deed) }
}

async function contentOf(r: Reading, deed: Deed) {
  const praised = (await findPraised(r.db, [deed.id])).map((one) => one.personId)
  const outsiders = (await findOutsiders(r.db, [deed.id])).filter((one) => one.personId === null)
  const names = await namesOf(
    r.db,
    [...praised, deed.nominatorId].flatMap((one) => one ?? []),
  )
  const { ruleSetVersion, ruleCode, units } = awardOf(deed)
  const rule = await getRule(r.db, ruleSetVersion, ruleCode)
  return {
    story: maskNumbers(deed.story),
    publicText: deed.publicText ?? '',
    place: maskNumbers(deed.place),
    praised: [...praised.map((one) => names.get(one) ?? ''), ...outsiders.map((one) => maskNumbers(one.name))],
    nominatorName: (deed.nominatorId && names.get(deed.nominatorId)) ?? '',
    award: { ruleCode, ruleName: rule.name, units, points: rule.points * units },
    evidence: rule.evidence,
    photos: (await photosOf(r.db, [deed.id])).get(deed.id) ?? [],
  }
}
