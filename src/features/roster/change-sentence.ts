import type { ChangeRow } from '../../../cloudfunctions/contract/roster'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'

/** What a change says, with the names that only those who keep the roster read. */
export function changeSentence({ kind, people, newHeadName, toVillageName, otherHeadName }: ChangeRow): string {
  const said = fill(t.roster.kinds[kind].sentence, {
    people: people.join('、'),
    head: newHeadName ?? '',
    village: toVillageName ?? '',
    other: otherHeadName ?? '',
  })
  const alsoHead = (kind === 'leave' || kind === 'death') && newHeadName !== undefined
  return alsoHead ? said + fill(t.roster.changes.newHead, { head: newHeadName }) : said
}
