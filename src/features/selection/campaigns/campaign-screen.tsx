import type { CampaignId } from '../../../../cloudfunctions/contract/ids'
import { BottomBar } from '../../../components/bottom-bar'
import { Button } from '../../../components/button'
import { PageFrame, stateOf } from '../../../components/page-frame'
import { Stack } from '../../../components/stack'
import * as t from '../../../i18n/zh-CN'
import { go } from '../../../services/navigate'
import { useMe } from '../../../services/session'
import { useVillageNow } from '../../../services/village-clock'
import { takesCandidates } from '../campaign-name'
import { useCampaign } from '../use-selection'
import { CampaignFacts } from './campaign-facts'
import { ContestList } from './contest-list'
import { EndCampaign } from './end-campaign'

const words = t.selection.campaign

/** One campaign: how far each of its contests is, its rules, and the way to end it. */
export function CampaignScreen({ campaignId }: { campaignId: CampaignId }) {
  const me = useMe()
  const asked = useCampaign(campaignId)
  const campaign = asked.data
  const running = campaign?.status === 'running'
  const now = useVillageNow()
  const open = campaign !== undefined && takesCandidates(campaign, now)
  const recommends = open && (me.data?.rights.includes('exemplar.recommend') ?? false)
  const village = me.data?.roles.some((one) => one.role === 'committeeMember') ?? false
  const runs = me.data?.roles.some((one) => one.divisionCode === campaign?.divisionCode) ?? false
  return (
    <PageFrame
      title={t.selection.title}
      state={stateOf(me, asked)}
      bar={
        recommends &&
        village && (
          <BottomBar>
            <Button onPress={() => go('recommendCandidate', { campaignId })}>{words.recommend}</Button>
          </BottomBar>
        )
      }
    >
      {campaign && me.data && (
        <Stack>
          <CampaignFacts campaign={campaign} />
          {me.data.rights.includes('exemplar.work') && <ContestList campaignId={campaignId} />}
          {running && runs && me.data.rights.includes('exemplar.run') && <EndCampaign campaignId={campaignId} />}
        </Stack>
      )}
    </PageFrame>
  )
}
