/*
 * Phone, identity and bank numbers are masked before anybody but the author reads them, however they are spelled: full-width,
 * spaced, with dashes or dots, in Chinese numerals, or a mixture. (Domain: two texts.) Any run of seven or more digits goes,
 * because the shortest telephone number has seven; dates stay, and so do amounts of fewer digits.
 */
const MASK = '***'

/** The shortest telephone number of a county. */
const DIGITS_AT_LEAST = 7

const DIGIT = '[0-9０-９零〇一二三四五六七八九幺壹贰叁肆伍陆柒捌玖①②③④⑤⑥⑦⑧⑨]'
/** What people put between digits so that they read better, or so that a filter does not see them. */
const BETWEEN = '[\\s\\-－—–_.．·•,，、/\\\\()（）\\u200b-\\u200f\\u2060\\ufeff+＋*#]{0,3}'

const RUN = new RegExp(`${DIGIT}(?:${BETWEEN}${DIGIT}){${DIGITS_AT_LEAST - 1},}(?:${BETWEEN}[XxＸｘ])?`, 'gu')

/** A date of this or the last century, with or without dashes; a run may begin or end with one. */
const DATE = /(?:19|20)\d{2}([-./]?)(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])/

const isDate = (run: string): boolean => new RegExp(`^${DATE.source}$`).test(run)

/** The text with every long number replaced by stars. Masking twice gives the same as once. */
export function maskNumbers(text: string): string {
  return text.replace(RUN, (run) => (isDate(run.trim()) ? run : MASK))
}
