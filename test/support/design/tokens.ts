import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../root'

const source = readFileSync(join(ROOT, 'src/styles/tokens.scss'), 'utf8').replace(/^\s*\/\/.*$/gm, '')

/** Red, green and blue up to 255, and how much of it covers, up to 1. */
export type Colour = [number, number, number, number]

/** "#fff", "#b3261e" or "rgb(0 0 0 / 60%)". */
export function colourOf(value: string): Colour {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(value)?.[1]
  if (hex) {
    const long = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex
    const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(long.slice(at, at + 2), 16))
    return [red ?? 0, green ?? 0, blue ?? 0, 1]
  }
  const [red, green, blue, cover] = /^rgb\((\d+) (\d+) (\d+) \/ (\d+)%\)$/.exec(value)?.slice(1).map(Number) ?? []
  if (red === undefined || green === undefined || blue === undefined || cover === undefined)
    throw new Error(`${value} is no colour of the stylesheet`)
  return [red, green, blue, cover / 100]
}

function mixin(name: string): string {
  const body = new RegExp(`@mixin ${name} \\{([^}]*)\\}`).exec(source)?.[1]
  if (body === undefined) throw new Error(`the stylesheet has no ${name}`)
  return body
}

const coloursIn = (name: string): Map<string, Colour> =>
  new Map(
    [...mixin(name).matchAll(/--([a-z-]+): ([^;]+);/g)].map(([, token = '', value = '']) => [token, colourOf(value)]),
  )

/** The colours by the names of their tokens. */
export const COLOURS = { light: coloursIn('light'), dark: coloursIn('dark') } as const
export type Ground = keyof typeof COLOURS

/** Of a printed sheet, which is of paper in dark mode too. */
export const SHEET_COLOURS = [...mixin('sheet').matchAll(/: ([^;]+);/g)].map(([, value = '']) => colourOf(value))

function pxOf(name: string): number[] {
  const value = new RegExp(`\\$${name}: ([^;]+);`).exec(source)?.[1]
  if (value === undefined) throw new Error(`the stylesheet has no $${name}`)
  return value.split(/,\s*/).map(Number.parseFloat)
}

const one = (name: string): number => pxOf(name)[0] ?? 0

/** Px of the scale of type at its own size. */
export const TYPE_SIZES = pxOf('type-sizes')
/** Points of the type of a printed sheet. */
export const SHEET_TYPE_SIZES = pxOf('sheet-type-sizes')
/** Px; the round one is half of what it rounds. */
export const RADII = ['radius-small', 'radius', 'radius-large'].map(one)
export const TARGETS = { normal: one('target'), elder: one('elder-target') } as const
export const ELDER_LEAST = one('elder-least')
