import * as v from 'valibot'

/*
 * Unified social credit code 统一社会信用代码 (GB 32100-2015): seventeen characters without I, O, S, V and Z, and a check
 * character, so that a slip of the pen is found before anybody looks for the enterprise.
 */

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const LENGTH = 18

/** The check character of the first seventeen; null where one of them is none of the alphabet. */
function checkCharacter(body: string): string | null {
  let sum = 0
  let weight = 1
  for (const character of body) {
    const value = ALPHABET.indexOf(character)
    if (value < 0) return null
    sum += value * weight
    weight = (weight * 3) % ALPHABET.length
  }
  return ALPHABET[(ALPHABET.length - (sum % ALPHABET.length)) % ALPHABET.length] ?? null
}

export const isCreditCode = (code: string): boolean =>
  code.length === LENGTH && checkCharacter(code.slice(0, LENGTH - 1)) === code[LENGTH - 1]

/** As it is printed; lower case and blanks, as people type it, are put right. */
export const CreditCode = v.pipe(
  v.string(),
  v.maxLength(40),
  v.transform((typed) => typed.replace(/[\s-]/g, '').toUpperCase()),
  v.check(isCreditCode),
)
