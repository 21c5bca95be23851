import { viewBoard } from '../../cloudfunctions/domain/boards/view-board'
import { viewPlace } from '../../cloudfunctions/domain/boards/view-place'
import type { Village } from '../../cloudfunctions/domain/context'
import { townshipOf } from '../../cloudfunctions/domain/divisions/codes'
import { COUNTY } from '../../test/support/village'
import type { County } from './county'
import type { Place } from './population'

export const LEVELS = ['village', 'township', 'county'] as const
export type Level = (typeof LEVELS)[number]

function placeAt({ places }: County, index: number): Place {
  const place = places.at(index)
  if (!place) throw new Error('the county is empty')
  return place
}

/** The household in the middle of the county's board of the year, and the last one on it. */
export const middleOf = (county: County): Place => placeAt(county, Math.floor(county.places.length / 2))
export const lastOf = (county: County): Place => placeAt(county, -1)

export function scopeOf(level: Level, { villageCode }: Place) {
  return { village: villageCode, township: townshipOf(villageCode), county: COUNTY }[level]
}

const readingOf = (village: Village) => ({ db: village.db, now: village.clock.now(), village })

export const boardOf = (village: Village, level: Level, place: Place) =>
  viewBoard(readingOf(village), { divisionCode: scopeOf(level, place), period: 'year' }, place.householdId)

export const placeOf = (village: Village, level: Level, place: Place) =>
  viewPlace(readingOf(village), { divisionCode: scopeOf(level, place), period: 'year' }, place.householdId)
