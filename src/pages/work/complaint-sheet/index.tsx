import { ComplaintId } from '../../../../cloudfunctions/contract/ids'
import { ComplaintSheetScreen } from '../../../features/complaints/sheet-screen'
import { usePageParam } from '../../../services/page-param'

export default function ComplaintSheetPage() {
  return <ComplaintSheetScreen complaintId={usePageParam('complaintId', ComplaintId)} />
}
