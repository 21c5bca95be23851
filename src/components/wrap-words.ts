/** What may not stand at the beginning of a line. */
const CLOSING = /[，。、；：！？”’）》】…]/

const ELLIPSIS = '…'

/** Words as lines no wider than `width` by `widthOf`; at most `most` lines, the last then ends in an ellipsis. */
export function wrapWords(words: string, width: number, most: number, widthOf: (line: string) => number): string[] {
  const lines: string[] = []
  for (const paragraph of words.split('\n').filter((one) => one.trim() !== '')) {
    let line = ''
    for (const character of paragraph.trim()) {
      const fits = widthOf(line + character) <= width
      if (fits || CLOSING.test(character) || line === '') line += character
      else {
        lines.push(line)
        line = character
      }
    }
    lines.push(line)
  }
  if (lines.length <= most) return lines
  const kept = lines.slice(0, most)
  return kept.map((line, at) => (at === most - 1 ? Array.from(line).slice(0, -1).join('') + ELLIPSIS : line))
}
