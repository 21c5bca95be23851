import type { ContestView } from '../../../../cloudfunctions/contract/exemplars'
import { Card } from '../../../components/card'
import { Fact } from '../../../components/fact'
import { Hint } from '../../../components/hint'
import { StatusTag } from '../../../components/status-tag'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import { lastDayWords } from '../../../services/time'
import { useVillageNow } from '../../../services/village-clock'
import { campaignName } from '../campaign-name'

const words = t.selection.contest

/** Where a contest is, until when, and who has yet to do something. */
export function ContestFacts({ contest }: { contest: ContestView }) {
  const now = useVillageNow()
  const { stage, stageEndsAt, overdue, tied, places, upward, body, seats } = contest
  return (
    <Card
      title={campaignName(contest)}
      aside={<StatusTag words={t.exemplarWords.stages[stage]} tone={stage === 'closed' ? 'done' : 'active'} />}
    >
      {stageEndsAt !== undefined && !overdue && (
        <Fact label={words.stage}>{fill(words.due, { date: lastDayWords(stageEndsAt, now) })}</Fact>
      )}
      {overdue && <Hint words={words.overdue} />}
      {tied && <Hint words={words.tied} />}
      <Fact label={words.places}>{fill(upward > 0 ? words.placesWords : words.placesOnly, { places, upward })}</Fact>
      {body !== undefined && <Fact label={words.body}>{t.exemplarWords.bodies[body]}</Fact>}
      {seats !== undefined && <Fact label={t.exemplarWords.stages.scoring}>{fill(words.seats, seats)}</Fact>}
    </Card>
  )
}
