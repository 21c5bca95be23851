import { useState } from 'react'
import type { CampaignView } from '../../../../cloudfunctions/contract/exemplar-campaigns'
import { EXEMPLAR_CATEGORIES, type ExemplarCategory } from '../../../../cloudfunctions/contract/exemplar-words'
import type { CampaignId, DivisionCode } from '../../../../cloudfunctions/contract/ids'
import { Card } from '../../../components/card'
import { ChooseOne } from '../../../components/choice'
import { EmptyState } from '../../../components/empty-state'
import { Field } from '../../../components/field'
import { Lead } from '../../../components/lead'
import { PageFrame, stateOf } from '../../../components/page-frame'
import { Stack } from '../../../components/stack'
import * as t from '../../../i18n/zh-CN'
import { useOfficeVillage } from '../../../services/my-office'
import { useMe } from '../../../services/session'
import { useVillageNow } from '../../../services/village-clock'
import { takesCandidates } from '../campaign-name'
import { useCampaign } from '../use-selection'
import { RecommendForm } from './recommend-form'

const words = t.selection.recommend

/** The two committees recommend somebody of their village who did good deeds. */
export function RecommendScreen({ campaignId }: { campaignId: CampaignId }) {
  const me = useMe()
  const village = useOfficeVillage('committeeMember')
  const asked = useCampaign(campaignId)
  const campaign = asked.data
  return (
    <PageFrame title={words.title} state={stateOf(me, asked)}>
      {campaign && (
        <Stack>
          <Lead>{words.lead}</Lead>
          {village ? (
            <Recommending campaign={campaign} villageCode={village.code} />
          ) : (
            <EmptyState words={words.noVillage} />
          )}
        </Stack>
      )}
    </PageFrame>
  )
}

function Recommending({ campaign, villageCode }: { campaign: CampaignView; villageCode: DivisionCode }) {
  const [category, setCategory] = useState<ExemplarCategory>()
  const { campaignId } = campaign
  const now = useVillageNow()
  if (!takesCandidates(campaign, now)) return <EmptyState words={words.over} />
  const options = EXEMPLAR_CATEGORIES.filter((one) => campaign.categories.includes(one)).map((value) => ({
    value,
    title: t.deeds.classes[value],
  }))
  return (
    <>
      <Card>
        <Field label={words.category}>
          <ChooseOne label={words.category} layout="tiles" options={options} value={category} onChange={setCategory} />
        </Field>
      </Card>
      {category && <RecommendForm key={category} of={{ campaignId, villageCode, category }} />}
    </>
  )
}
