import { ComplaintEntry } from '../../features/complaints/complaint-entry'
import { InboxRow, useUnreadBadge } from '../../features/messages/unread'
import { MineScreen } from '../../features/mine/mine-screen'
import { ScanRow } from '../../features/scan/scan-row'
import { useMe } from '../../services/session'

export default function MinePage() {
  useUnreadBadge(useMe().data?.person != null)
  return <MineScreen inbox={<InboxRow />} scan={<ScanRow />} complaints={<ComplaintEntry />} />
}
