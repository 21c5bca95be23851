import { Card } from '../../../components/card'
import { Fact } from '../../../components/fact'
import { Hint } from '../../../components/hint'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import { campaignName } from '../campaign-name'
import { CampaignRules } from '../campaigns/campaign-rules'
import { type CampaignDraft, chosenQuotas } from './draft'

const words = t.selection

/** All of it once more before it is opened, for nothing of it is changed afterwards. */
export function StepLook({ draft }: { draft: CampaignDraft }) {
  const { mode, approvalNumber, minimumAge, categories, calendar } = draft
  return (
    <>
      <Hint words={words.open.look} />
      <Card title={campaignName(draft)}>
        {mode === 'approvedCommendation' && <Fact label={words.campaign.approval}>{approvalNumber}</Fact>}
        <Fact label={words.campaign.minimumAge}>{fill(words.campaign.age, { age: minimumAge })}</Fact>
        <Fact label={words.open.categories}>{categories.map((one) => t.deeds.classes[one]).join('、')}</Fact>
      </Card>
      <CampaignRules rules={{ quotas: chosenQuotas(draft), calendar }} />
    </>
  )
}
