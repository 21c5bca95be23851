import type { WallHonour, WallInput, WallRow, WallYearsInput } from '../../../contract/honour-wall'
import type { HonourId } from '../../../contract/ids'
import { LIMITS } from '../../../contract/limits'
import { orRefuse } from '../../../platform/app-error'
import { cutPage, fromCursor } from '../../../platform/cursor'
import type { Reading } from '../../context'
import { divisionNames } from '../../divisions/get-village'
import { type CandidatePhoto, photosOfCandidacies } from '../candidates/photos'
import { findOneOnWall, findOnWall, findOnWallOf, findYears, type OnWall } from './wall.repository'

/*
 * Honour wall 荣誉墙: whoever was chosen, by level, year and category, with the story and photos to which they agreed. Public
 * by consent alone: a consent withdrawn, an honour revoked or given back takes it off at once. (Domain: exemplars.)
 */

/** How much of a story a list shows. */
const BEGINNING = 48

const factsOf = ({ honour, contest, candidacy, campaign, name }: OnWall, names: ReadonlyMap<string, string>) => ({
  honourId: honour.id,
  name,
  villageName: names.get(candidacy.villageCode) ?? '',
  divisionName: names.get(contest.divisionCode) ?? '',
  level: contest.level,
  year: campaign.year,
  category: contest.category,
  mode: campaign.mode,
  chosenOn: honour.chosenOn,
})

const namesIn = (r: Reading, found: readonly OnWall[]) =>
  divisionNames(
    r.db,
    found.flatMap(({ contest, candidacy }) => [contest.divisionCode, candidacy.villageCode]),
  )

/** One level's exemplars, the latest first. */
export async function viewWall(r: Reading, { cursor, ...filter }: WallInput) {
  const size = LIMITS.pageSize
  const found = await findOnWall(r.db, filter, fromCursor<HonourId>(cursor)?.id, size + 1)
  const page = cutPage(found, size, ({ honour }) => ({ at: r.now, id: honour.id }))
  const names = await namesIn(r, page.rows)
  const photos = await photosOfCandidacies(
    r.db,
    page.rows.map(({ candidacy }) => candidacy.id),
  )
  const rows = page.rows.map(
    (one): WallRow => ({
      ...factsOf(one, names),
      beginning: one.candidacy.story.slice(0, BEGINNING),
      photo: photos.get(one.candidacy.id)?.[0] ?? null,
    }),
  )
  return { ...page, rows }
}

/** Years in which a level has somebody on the wall, the latest first. */
export const viewWallYears = async (r: Reading, input: WallYearsInput) => ({ years: await findYears(r.db, input) })

/** One exemplar's story page. @throws AppError NOT_FOUND when it is on the wall no more */
export async function viewWallHonour(r: Reading, honourId: HonourId): Promise<WallHonour> {
  const found = orRefuse(await findOneOnWall(r.db, honourId))
  const all = await findOnWallOf(r.db, found.candidacy.id)
  const names = await namesIn(r, all)
  const photos = await photosOfCandidacies(r.db, [found.candidacy.id])
  const others = all.filter(({ honour }) => honour.id !== honourId)
  return {
    ...factsOf(found, names),
    story: found.candidacy.story,
    photos: photosOr(photos.get(found.candidacy.id)),
    others: others.map((one) => {
      const { honourId: id, level, divisionName, chosenOn } = factsOf(one, names)
      return { honourId: id, level, divisionName, chosenOn }
    }),
  }
}

const photosOr = (photos: CandidatePhoto[] | undefined): CandidatePhoto[] => photos ?? []
