import { OpenScreen } from '../../../features/selection/open/open-screen'

export default function OpenCampaignPage() {
  return <OpenScreen />
}
