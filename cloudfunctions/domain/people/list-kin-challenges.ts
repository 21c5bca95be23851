import type { DivisionCode, KinChallengeId } from '../../contract/ids'
import { LIMITS } from '../../contract/limits'
import { cutPage, fromCursor } from '../../platform/cursor'
import type { Reading } from '../context'
import { getVillage } from '../divisions/get-village'
import type { Resident } from './actor'
import { findChallenges } from './kin-challenge.repository'
import { recusedFrom } from './kin-recusal'
import { locatePeople, namesOf } from './locate-people'

type Found = Awaited<ReturnType<typeof findChallenges>>[number]

/** Challenges that wait for an officer of these divisions, oldest first; of one that recuses them only that it waits. */
export async function listKinChallenges(
  r: Reading,
  officer: Resident,
  reach: readonly DivisionCode[],
  cursor: string | undefined,
) {
  const found = await findChallenges(r.db, reach, fromCursor<KinChallengeId>(cursor), LIMITS.pageSize + 1)
  const page = cutPage(found, LIMITS.pageSize, ({ challenge }) => ({ at: challenge.challengedAt, id: challenge.id }))
  const rows = []
  for (const one of page.rows) rows.push(await toRow(r, officer, one))
  return { ...page, rows }
}

async function toRow(r: Reading, { person }: Resident, { challenge, kinship, nameA, nameB }: Found) {
  const { challengedBy, words } = challenge
  const recused = (await recusedFrom(r.db, r.now, [person.personId], { kinship, challengedBy })).has(person.personId)
  const home = (await locatePeople(r.db, [kinship.personA])).get(kinship.personA)
  const bare = {
    challengeId: challenge.id,
    challengedAt: challenge.challengedAt.toISOString(),
    villageName: home ? (await getVillage(r.db, home.villageCode)).name : '',
    recused,
  }
  if (recused) return bare
  const names = await namesOf(
    r.db,
    [challengedBy, kinship.declaredBy].flatMap((one) => one ?? []),
  )
  const content = {
    personName: nameA,
    relativeName: nameB,
    relation: kinship.relation,
    declaredAt: kinship.declaredAt.toISOString(),
    declaredByName: kinship.declaredBy ? names.get(kinship.declaredBy) : undefined,
    challengedByName: names.get(challengedBy) ?? '',
    words,
  }
  return { ...bare, content }
}
