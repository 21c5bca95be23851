import { DIGITS, FIRST, READINGS, SURNAMES, SYLLABLES } from './readings'

const ROW = 256
const LONGEST_SURNAME = 2
const IN_ORDER = SYLLABLES.split(' ')

/** "zhang1" for a Chinese character, its reading that is most common; anything else stays itself. */
function readingOf(character: string): string {
  const at = (character.codePointAt(0) ?? 0) - FIRST
  const digits = READINGS[Math.floor(at / ROW)]?.slice(2 * (at % ROW), 2 * (at % ROW) + 2) ?? ''
  const place = DIGITS.indexOf(digits.charAt(0)) * DIGITS.length + DIGITS.indexOf(digits.charAt(1))
  return IN_ORDER[place] ?? character.toLowerCase()
}

/** The surname at the head of a name that is read otherwise than its characters, if there is one. */
function surnameAtHead(characters: readonly string[]): string[] {
  for (let length = LONGEST_SURNAME; length > 0; length -= 1) {
    const head = characters.slice(0, length).join('')
    const read = characters.length > length ? SURNAMES[head] : undefined
    if (read !== undefined) return read.split(' ')
  }
  return []
}

/** Chinese characters one by one, other writing in words: "吕律 Anna" → 吕, 律, Anna. */
const partsOf = (name: string): string[] => name.match(/\p{Script=Han}|[^\p{Script=Han}\s]+/gu) ?? []

/**
 * The key by which a name is sorted: syllables with tone numbers, "zhang1 wei3", the first read as a surname.
 * Stored beside the name when somebody is put into the roster, so that every database sorts alike.
 */
export function pinyinKey(name: string): string {
  const parts = partsOf(name.trim())
  const surname = surnameAtHead(parts)
  return [...surname, ...parts.slice(surname.length).map(readingOf)].join(' ')
}
