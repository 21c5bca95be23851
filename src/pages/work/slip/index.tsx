import { SlipId } from '../../../../cloudfunctions/contract/ids'
import { LostPage } from '../../../components/lost-page'
import { SlipScreen } from '../../../features/slips/slip-screen'
import { usePageParam } from '../../../services/page-param'

export default function SlipPage() {
  const slipId = usePageParam('slipId', SlipId)
  return slipId ? <SlipScreen slipId={slipId} /> : <LostPage />
}
