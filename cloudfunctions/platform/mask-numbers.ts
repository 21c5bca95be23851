/*
 * Phone, identity, bank and account numbers are masked before anybody but the author reads them, however they are spelled: in
 * the digits of any script, full-width, circled, in Chinese numerals plain, formal or as they are read out (幺 for one), spaced,
 * with dashes or dots between, or in any mixture. (Domain: two texts.) Any run of seven or more digits goes, because the
 * shortest telephone number has seven; dates stay, and so do amounts of fewer digits.
 */
const MASK = '***'

/** The shortest telephone number of a county. */
const DIGITS_AT_LEAST = 7

/** Digits of every script, circled and bracketed ones, Chinese numerals, and the words in which numbers are read out. */
const DIGIT =
  '[\\p{Nd}\\u2070-\\u2079\\u2080-\\u2089\\u2460-\\u249b\\u24ea-\\u24ff\\u2776-\\u2793\\u3220-\\u3229\\u3280-\\u3289零〇○一二两三四五六七八九幺壹贰弐叁參叄肆伍陆陸柒捌玖洞拐勾]'
/** What people put between digits so that they read better, or so that a filter does not see them. */
const BETWEEN = '[\\s\\p{Pd}\\p{Cf}_.．·•,，、。:：|｜/\\\\()（）\\[\\]【】~～…+＋*＊#＃=＝\'"“”‘’]{0,4}'

const RUN = new RegExp(`${DIGIT}(?:${BETWEEN}${DIGIT}){${DIGITS_AT_LEAST - 1},}(?:${BETWEEN}[XxＸｘ])?`, 'gu')

/** A date of this or the last century, with or without dashes; a run may begin or end with one. */
const DATE = /(?:19|20)\d{2}([-./]?)(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])/

const isDate = (run: string): boolean => new RegExp(`^${DATE.source}$`).test(run)

/** The text with every long number replaced by stars. Masking twice gives the same as once. */
export function maskNumbers(text: string): string {
  return text.replace(RUN, (run) => (isDate(run.trim()) ? run : MASK))
}
