import { and, desc, eq, inArray, isNull, lt, or, type SQL } from 'drizzle-orm'
import type { HonourStatus } from '../../../contract/exemplar-words'
import type { WallInput } from '../../../contract/honour-wall'
import type { CandidacyId, HonourId } from '../../../contract/ids'
import {
  exemplarCampaign,
  exemplarCandidacy,
  exemplarContest,
  exemplarEntry,
  exemplarHonour,
  person,
} from '../../../platform/db/schema'
import type { Reader } from '../../../platform/db/types'
import { withinReach } from '../../people/reach'

/** A proposal to revoke an honour takes nothing away; what was revoked or given back is on no wall. */
const ON_THE_WALL: readonly HonourStatus[] = ['standing', 'hearing', 'onNotice']

/** Stands now, and everybody who must agree to the name agrees: asked at every reading, so that a change acts at once. */
const shown = and(
  inArray(exemplarHonour.status, [...ON_THE_WALL]),
  eq(exemplarCandidacy.consent, 'agreed'),
  or(isNull(exemplarCandidacy.guardianConsent), eq(exemplarCandidacy.guardianConsent, 'agreed')),
)

const select = (db: Reader, where: SQL | undefined) =>
  db
    .select({
      honour: exemplarHonour,
      contest: exemplarContest,
      candidacy: exemplarCandidacy,
      campaign: exemplarCampaign,
      name: person.name,
    })
    .from(exemplarHonour)
    .innerJoin(exemplarEntry, eq(exemplarEntry.id, exemplarHonour.entryId))
    .innerJoin(exemplarContest, eq(exemplarContest.id, exemplarEntry.contestId))
    .innerJoin(exemplarCandidacy, eq(exemplarCandidacy.id, exemplarEntry.candidacyId))
    .innerJoin(exemplarCampaign, eq(exemplarCampaign.id, exemplarCandidacy.campaignId))
    .innerJoin(person, eq(person.id, exemplarCandidacy.personId))
    .where(and(shown, where))

type Filter = Omit<WallInput, 'cursor'>

const matching = ({ level, divisionCode, year, category }: Filter): SQL | undefined =>
  and(
    eq(exemplarContest.level, level),
    divisionCode && withinReach(exemplarContest.divisionCode, [divisionCode]),
    year === undefined ? undefined : eq(exemplarCampaign.year, year),
    category && eq(exemplarContest.category, category),
  )

/** The latest first: ids tell the time. */
export async function findOnWall(db: Reader, filter: Filter, before: HonourId | undefined, limit: number) {
  return select(db, and(matching(filter), before && lt(exemplarHonour.id, before)))
    .orderBy(desc(exemplarHonour.id))
    .limit(limit)
}

export type OnWall = Awaited<ReturnType<typeof findOnWall>>[number]

export async function findOneOnWall(db: Reader, id: HonourId): Promise<OnWall | null> {
  const rows = await select(db, eq(exemplarHonour.id, id))
  return rows[0] ?? null
}

/** All honours of one candidacy that are on the wall. */
export const findOnWallOf = (db: Reader, id: CandidacyId) => select(db, eq(exemplarCandidacy.id, id))

/** Years of which the level has somebody on the wall, the latest first. */
export async function findYears(db: Reader, filter: Pick<Filter, 'level' | 'divisionCode'>): Promise<number[]> {
  const rows = await db
    .selectDistinct({ year: exemplarCampaign.year })
    .from(exemplarHonour)
    .innerJoin(exemplarEntry, eq(exemplarEntry.id, exemplarHonour.entryId))
    .innerJoin(exemplarContest, eq(exemplarContest.id, exemplarEntry.contestId))
    .innerJoin(exemplarCandidacy, eq(exemplarCandidacy.id, exemplarEntry.candidacyId))
    .innerJoin(exemplarCampaign, eq(exemplarCampaign.id, exemplarCandidacy.campaignId))
    .where(and(shown, matching(filter)))
    .orderBy(desc(exemplarCampaign.year))
  return rows.map((row) => row.year)
}
