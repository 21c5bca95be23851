import * as v from 'valibot'
import { CAMPAIGN_MODES, EXEMPLAR_CATEGORIES } from './exemplar-words'
import { DateOnly, PageInput, page } from './fields'
import { DivisionCode, HonourId, PhotoId } from './ids'
import { DIVISION_LEVELS } from './roles'

const Photo = v.object({ photoId: PhotoId, url: v.string() })

const facts = {
  honourId: HonourId,
  name: v.string(),
  villageName: v.string(),
  divisionName: v.string(),
  level: v.picklist(DIVISION_LEVELS),
  year: v.number(),
  category: v.picklist(EXEMPLAR_CATEGORIES),
  mode: v.picklist(CAMPAIGN_MODES),
  chosenOn: DateOnly,
}

/** Exemplars of one level, the latest first; of a division and below it, of a year, of a category. */
export const WallInput = v.object({
  ...PageInput.entries,
  level: v.picklist(DIVISION_LEVELS),
  divisionCode: v.optional(DivisionCode),
  year: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2100))),
  category: v.optional(v.picklist(EXEMPLAR_CATEGORIES)),
})
export type WallInput = v.InferOutput<typeof WallInput>

export const WallRow = v.object({ ...facts, beginning: v.string(), photo: v.nullable(Photo) })
export type WallRow = v.InferOutput<typeof WallRow>
export const WallOutput = page(WallRow)

/** Years in which a level has an exemplar on the wall, the latest first. */
export const WallYearsInput = v.pick(WallInput, ['level', 'divisionCode'])
export type WallYearsInput = v.InferOutput<typeof WallYearsInput>
export const WallYearsOutput = v.object({ years: v.array(v.number()) })

export const WallHonourInput = v.object({ honourId: HonourId })
export const WallHonourOutput = v.object({
  ...facts,
  story: v.string(),
  photos: v.array(Photo),
  /** Further honours of the same selection: village, township, county. */
  others: v.array(
    v.object({ honourId: HonourId, level: v.picklist(DIVISION_LEVELS), divisionName: v.string(), chosenOn: DateOnly }),
  ),
})
export type WallHonour = v.InferOutput<typeof WallHonourOutput>
