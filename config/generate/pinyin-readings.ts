import { pinyin } from 'pinyin-pro'
import type { Output } from './output'

/** The block of Chinese characters that names are written with. */
const FIRST = 0x4e00
const LAST = 0x9fff
const ROW = 256

/** Two of these count to 4,096; there are some 1,300 syllables with their tones. */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+-'
const NONE = '..'

/** Compound surnames that read otherwise than their characters; a surname of one character is asked of the dictionary. */
const COMPOUND = ['尉迟', '令狐', '长孙', '澹台', '单于', '子车', '乐正', '万俟']

const plain = (syllable: string): string => syllable.toLowerCase().replaceAll('ü', 'v')

const readingOf = (character: string): string =>
  plain(pinyin(character, { type: 'array', toneType: 'num', toneSandhi: false })[0] ?? character)

/** How the beginning of a name is read as a surname. */
function asSurname(surname: string): string[] {
  const name = `${surname}一`
  const read = pinyin(name, { type: 'array', mode: 'surname', surname: 'head', toneType: 'num', toneSandhi: false })
  return read.slice(0, -1).map(plain)
}

/**
 * Readings of all Chinese characters as a table of 60 KB, made of a dictionary of half a megabyte that no function has to
 * carry: what is lost are words that are read otherwise than their characters, which names hardly have.
 */
export function pinyinReadings(): Output {
  const characters = Array.from({ length: LAST - FIRST + 1 }, (_, at) => String.fromCharCode(FIRST + at))
  const readings = characters.map((one) => readingOf(one))
  const known = readings.filter((reading, at) => reading !== characters[at])
  const syllables = [...new Set(known)].sort()
  const places = new Map(syllables.map((one, at) => [one, `${DIGITS[at >> 6]}${DIGITS[at & 63]}`]))
  const codes = readings.map((reading) => places.get(reading) ?? NONE)
  const rows = Array.from({ length: characters.length / ROW }, (_, row) =>
    codes.slice(row * ROW, (row + 1) * ROW).join(''),
  )
  const single = characters.filter((one, at) => readings[at] !== one && asSurname(one)[0] !== readings[at])
  const surnames = [...single, ...COMPOUND].map((surname) => [surname, asSurname(surname).join(' ')])
  const content = `/** Made by \`npm run generate\` from a dictionary; not to be edited. */

/** Every syllable with the number of its tone, in order. */
export const SYLLABLES =
  '${syllables.join(' ')}'

/** What the two digits of a reading are written with, ${DIGITS.length} to the next. */
export const DIGITS = '${DIGITS}'

/** The code of the first character. */
export const FIRST = 0x${FIRST.toString(16)}

/** For each ${ROW} characters from the first on: two digits each, the place of its syllable; ${NONE} has none. */
export const READINGS: readonly string[] = [
${rows.map((row) => `  '${row}',`).join('\n')}
]

/** Surnames that are read otherwise than the same characters elsewhere. */
export const SURNAMES: Readonly<Record<string, string>> = {
${surnames.map(([surname, read]) => `  ${surname}: '${read}',`).join('\n')}
}
`
  return { path: 'cloudfunctions/platform/pinyin/readings.ts', content }
}
