import { ComplaintId } from '../../../../cloudfunctions/contract/ids'
import { ComplaintScreen } from '../../../features/complaints/complaint-screen'
import { usePageParam } from '../../../services/page-param'

export default function ComplaintPage() {
  return <ComplaintScreen complaintId={usePageParam('complaintId', ComplaintId)} />
}
