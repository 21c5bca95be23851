import type { DivisionCode } from '../../../contract/ids'
import { LIMITS } from '../../../contract/limits'
import type { FileRow, RosterColumn, RosterFault } from '../../../contract/roster-import'
import type { FoundVillage } from './villages-by-words'

/** A row of a roster's file as it was understood; `faults` says of what it was not. */
export interface RosterRow {
  row: number
  villageCode: DivisionCode | null
  number: string
  group: string
  name: string
  /** Four digits where nothing is wrong with it. */
  birthYear: string
  isHead: boolean
  phoneTail: string | null
  faults: RosterFault[]
}

const BORN_FIRST = 1900
const NUMBER = /^[\dA-Za-z][\dA-Za-z-]{0,11}$/
const DIGITS = /^\d+$/
/** Numbers of households are written with so many digits at least. */
const NUMBER_DIGITS = 3
/** Letters of any writing, with the dots and blanks that names have. */
const NAME = /^\p{L}[\p{L}\p{M}·•‧.'’ -]*$/u
const CONTROL = /\p{Cc}/u
const PHONE = /^1[3-9]\d{9}$/
const YEAR = /^(\d{4})(?:年?|\.0+|[-./年].*|\d{4})$/

const HEADS = ['户主', '本人', '是', 'y', 'yes', 'true', '1', 'head']

/** 「17」 and 「017」 are one household. */
const readNumber = (cell: string): string =>
  DIGITS.test(cell) ? cell.replace(/^0+(?=\d)/, '').padStart(NUMBER_DIGITS, '0') : cell

function readYear(cell: string, thisYear: number): string | undefined {
  const year = YEAR.exec(cell)?.[1]
  return year !== undefined && Number(year) >= BORN_FIRST && Number(year) <= thisYear ? year : undefined
}

const readPhone = (cell: string): string => cell.replace(/[\s-]/g, '').replace(/^\+?86(?=1)/, '')

/** Reads one row as people and other systems write it; says of it by itself what is wrong. Changes nothing. */
export function readRow(
  { row, cells, stray }: FileRow,
  columns: readonly (RosterColumn | null)[],
  { villageOf, thisYear }: { villageOf(village: string, township: string): FoundVillage; thisYear: number },
): RosterRow {
  const faults: RosterFault[] = stray ? ['quote'] : []
  const cellOf = (column: RosterColumn): string => {
    const at = columns.indexOf(column)
    const cell = at < 0 ? '' : (cells[at] ?? '')
    return cell.normalize('NFKC').trim()
  }
  const texts = { group: cellOf('group'), name: cellOf('name'), number: readNumber(cellOf('number')) }
  if (cells.some((cell) => CONTROL.test(cell.trim()))) faults.push('controlCharacter')
  const village = villageOf(cellOf('village'), cellOf('township'))
  if (village === 'none') faults.push('villageUnknown')
  if (village === 'several') faults.push('villageTwice')
  if (!NUMBER.test(texts.number)) faults.push('numberFormat')
  if (texts.group === '' || texts.group.length > LIMITS.groupMax) faults.push('groupMissing')
  const { name } = texts
  if (!NAME.test(name) || name.length < LIMITS.nameMin || name.length > LIMITS.nameMax) faults.push('nameFormat')
  const born = readYear(cellOf('birthYear'), thisYear)
  if (born === undefined) faults.push('birthYearFormat')
  const phone = readPhone(cellOf('phone'))
  if (phone !== '' && !PHONE.test(phone)) faults.push('phoneFormat')
  const head = cellOf('head')
  const storable = (text: string) => text.replace(/\p{Cc}/gu, ' ')
  return {
    row,
    villageCode: village === 'none' || village === 'several' ? null : village,
    ...{ number: storable(texts.number), group: storable(texts.group), name: storable(name) },
    birthYear: born ?? storable(cellOf('birthYear')),
    isHead: HEADS.includes(head.toLowerCase()) || (head !== '' && head === name),
    phoneTail: PHONE.test(phone) ? phone.slice(-4) : null,
    faults,
  }
}

/** Whether nothing stands in a row. */
export const isEmptyRow = ({ cells }: FileRow): boolean => cells.every((cell) => cell.trim() === '')
