import * as t from '../../i18n/zh-CN'

/** What a demo person is: an office, a resident or a newcomer. A part without words is shown as it is written. */
export function partWords(part: string): string {
  const words: Record<string, string> = { ...t.people.roles, ...t.session.demo.parts }
  return words[part] ?? part
}
