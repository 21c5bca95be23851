import type { Page } from 'playwright-core'
import {
  COLOURS,
  type Colour,
  ELDER_LEAST,
  RADII,
  SHEET_COLOURS,
  SHEET_TYPE_SIZES,
  TARGETS,
  TYPE_SIZES,
} from '../../../support/design/tokens'
import type { Mode } from './modes'
import { strangersOn } from './strangers'

const ELDER_SCALE = 1.25
const PX_OF_POINT = 96 / 72

const asComputed = ([red, green, blue, cover]: Colour): string =>
  cover === 1 ? `rgb(${red}, ${green}, ${blue})` : `rgba(${red}, ${green}, ${blue}, ${cover})`

const typeIn = (mode: Mode): number[] =>
  mode === 'elder' ? TYPE_SIZES.map((size) => Math.max(size * ELDER_SCALE, ELDER_LEAST)) : TYPE_SIZES

/** What the page shows that is not of the stylesheet of tokens, and what is too small for a finger. */
export function looksOf(page: Page, mode: Mode): Promise<string[]> {
  const colours = [...COLOURS[mode === 'dark' ? 'dark' : 'light'].values(), ...SHEET_COLOURS].map(asComputed)
  return page.evaluate(strangersOn, {
    colours,
    sizes: typeIn(mode),
    sheetSizes: SHEET_TYPE_SIZES.map((points) => points * PX_OF_POINT),
    radii: RADII.map((px) => `${px}px`),
    target: mode === 'elder' ? TARGETS.elder : TARGETS.normal,
  })
}
