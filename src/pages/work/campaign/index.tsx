import { CampaignId } from '../../../../cloudfunctions/contract/ids'
import { LostPage } from '../../../components/lost-page'
import { CampaignScreen } from '../../../features/selection/campaigns/campaign-screen'
import { usePageParam } from '../../../services/page-param'

export default function CampaignPage() {
  const campaignId = usePageParam('campaignId', CampaignId)
  return campaignId ? <CampaignScreen campaignId={campaignId} /> : <LostPage />
}
