/** "12号", "十二号院", "3-201室": where somebody lives. A day of the month is no house number. */
const HOUSE_NUMBER =
  /(?<!月)(?<![0-9０-９零〇一二三四五六七八九十百])[0-9０-９零〇一二三四五六七八九十百]{1,4}(?:号(?:院|楼|户|门|宅)?|号?门牌|[-－—]\d{1,4}室?)(?!召|称|码|线)/gu
const AFTER_MONTH = /月[0-9０-９零〇一二三四五六七八九十]{1,3}号/gu

/**
 * What a public text should not hold: names of people who stand to the deed or live with them, and house numbers. Only
 * pointed out: a word may be a name by chance, and who writes decides. (Domain: two texts.)
 */
export function privateWords(text: string, names: readonly string[]): string[] {
  const named = names.filter((name) => name.length > 1 && text.includes(name))
  const houses = text.replace(AFTER_MONTH, '').match(HOUSE_NUMBER) ?? []
  return [...new Set([...named, ...houses])]
}
