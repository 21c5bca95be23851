import { Text } from '@tarojs/components'
import type { CampaignView } from '../../../../cloudfunctions/contract/exemplar-campaigns'
import { Card } from '../../../components/card'
import { Fact } from '../../../components/fact'
import { Hint } from '../../../components/hint'
import { StatusTag } from '../../../components/status-tag'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import { dayWords } from '../../../services/time'
import { useVillageNow } from '../../../services/village-clock'
import { campaignName } from '../campaign-name'
import '../selection.scss'
import { CAMPAIGN_TONES } from './campaign-list'
import { CampaignRules } from './campaign-rules'

const words = t.selection.campaign

/** What a campaign is, and by which rules. */
export function CampaignFacts({ campaign }: { campaign: CampaignView }) {
  const now = useVillageNow()
  const { divisionName, status, openedAt, approvalNumber, minimumAge, endedAt, endReason } = campaign
  return (
    <>
      <Card
        title={campaignName(campaign)}
        aside={<StatusTag words={t.exemplarWords.campaignStatuses[status]} tone={CAMPAIGN_TONES[status]} />}
      >
        <Text className="selection-soft">{fill(t.selection.openedOn, { date: dayWords(openedAt, now) })}</Text>
        <Fact label={words.where}>{divisionName}</Fact>
        {approvalNumber !== undefined && <Fact label={words.approval}>{approvalNumber}</Fact>}
        <Fact label={words.minimumAge}>{fill(words.age, { age: minimumAge })}</Fact>
        {endedAt !== undefined && endReason !== undefined && (
          <Hint words={fill(t.selection.ended, { date: dayWords(endedAt, now), reason: endReason })} />
        )}
      </Card>
      <CampaignRules rules={campaign} />
    </>
  )
}
