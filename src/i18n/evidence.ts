import * as t from './zh-CN'

/** Words of an evidence code of the rule table; a village's own code is shown as it is written. */
export function evidenceWords(code: string): string {
  const words: Record<string, string> = t.points.evidence
  return words[code] ?? code
}
