import type { LevelCalendar, Quota } from '../../../../cloudfunctions/contract/exemplar-campaigns'
import { Card } from '../../../components/card'
import { Fact } from '../../../components/fact'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import { dayWords } from '../../../services/time'
import { useVillageNow } from '../../../services/village-clock'

const words = t.selection

interface Rules {
  quotas: readonly Quota[]
  calendar: readonly LevelCalendar[]
}

/** Dates of every level and places of every category, as they are announced. */
export function CampaignRules({ rules: { quotas, calendar } }: { rules: Rules }) {
  const now = useVillageNow()
  const date = (one: string) => dayWords(one, now)
  return (
    <>
      <Card title={words.campaign.dates}>
        {calendar.map(({ level, recommendUntil, vetUntil, voteUntil, scoreUntil }) => (
          <Fact key={level} label={words.open.levelDates[level]}>
            {fill(words.open.range, {
              recommendUntil: date(recommendUntil),
              vetUntil: date(vetUntil),
              voteUntil: date(voteUntil),
              scoreUntil: date(scoreUntil),
            })}
          </Fact>
        ))}
      </Card>
      <Card title={words.campaign.quotas}>
        {calendar.flatMap(({ level }) => (
          <LevelQuotas key={level} quotas={quotas.filter((one) => one.level === level)} />
        ))}
      </Card>
    </>
  )
}

/** One line for a level whose categories are all alike, otherwise one for each. */
function LevelQuotas({ quotas }: Pick<Rules, 'quotas'>) {
  const alike = new Set(quotas.map(quotaWords)).size === 1
  return (
    <>
      {quotas.slice(0, alike ? 1 : quotas.length).map((one) => (
        <Fact key={one.category} label={alike ? words.open.levelDates[one.level] : quotaLabel(one)}>
          {`${alike ? words.open.each : ''}${quotaWords(one)}`}
        </Fact>
      ))}
    </>
  )
}

const quotaLabel = ({ category, level }: Quota): string =>
  fill(words.open.quotaOf, { category: t.deeds.classes[category], level: t.people.levels[level] })

const quotaWords = ({ places, upward, choices }: Quota): string =>
  fill(upward > 0 ? words.open.quotaWords : words.open.quotaTop, { places, upward, choices })
