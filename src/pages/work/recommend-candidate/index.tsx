import { CampaignId } from '../../../../cloudfunctions/contract/ids'
import { LostPage } from '../../../components/lost-page'
import { RecommendScreen } from '../../../features/selection/candidates/recommend-screen'
import { usePageParam } from '../../../services/page-param'

export default function RecommendCandidatePage() {
  const campaignId = usePageParam('campaignId', CampaignId)
  return campaignId ? <RecommendScreen campaignId={campaignId} /> : <LostPage />
}
