import { DEED_CLASSES } from '../../../cloudfunctions/contract/deeds'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { clockWords, countdownWords, lastDayWords, momentWords } from '../../services/time'

interface Named {
  title: string
  category: string
  divisionName: string
}

/** What a vote is called: by its year. */
export const titleWords = ({ title }: Pick<Named, 'title'>): string => fill(t.polls.campaign, { year: title })

/** The category of moral models that is voted on. */
export function categoryWords({ category }: Pick<Named, 'category'>): string {
  const known = DEED_CLASSES.find((one) => one === category)
  return known ? t.deeds.classes[known] : category
}

export const rowWords = (poll: Named): string =>
  fill(t.polls.row, { category: categoryWords(poll), division: poll.divisionName })

/** Until when, and how long that is: a day where the vote ends at midnight. */
export function untilWords(closesAt: string, now: string): string {
  const left = countdownWords(closesAt, now)
  if (clockWords(closesAt) === '00:00')
    return fill(t.polls.vote.untilWords, { date: lastDayWords(closesAt, now), left })
  return fill(t.polls.vote.untilMoment, { moment: momentWords(closesAt, now), left })
}
