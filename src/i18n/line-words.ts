import type { LineWords } from '../../cloudfunctions/contract/notices'
import { fill } from './fill'
import { lineDetails } from './line-details'
import { householdWords, personWords } from './shown'
import * as t from './zh-CN'

/** Whom or what a line of a notice is about, in a word: 「王大山」、「张**家」、「积分细则第 1 版」. */
export function lineTitle(words: LineWords): string {
  switch (words.kind) {
    case 'deed':
    case 'candidate':
    case 'exemplarRevocation':
      return personWords(words.person)
    case 'points':
      return t.people.shown.villager
    case 'householdMonth':
    case 'rosterChange':
      return householdWords(words.household)
    case 'credit':
    case 'creditWithdrawal':
      return householdWords(words.household)
    case 'creditDivision':
    case 'creditEnterprise':
    case 'creditEnterpriseWithdrawal':
      return words.name
    case 'creditStandard':
      return fill(t.noticeLines.standardTitle, { version: words.meeting.version })
    case 'ruleSet':
      return fill(t.notices.ruleSetTitle, { version: words.meeting.ruleSetVersion })
  }
}

/** What it says of them, a line each. */
export function lineText(words: LineWords): string {
  const { aside, text, award } = lineDetails(words)
  return [aside, text, award].filter(Boolean).join('\n')
}
