import { Card } from '../../components/card'
import { ComplaintEntry } from '../../features/complaints/complaint-entry'
import { HomeScreen } from '../../features/home/home-screen'
import { useUnreadBadge } from '../../features/messages/unread'
import { useFirstMinutes } from '../../features/welcome/use-first-minutes'
import { useMe } from '../../services/session'

export default function HomePage() {
  useFirstMinutes()
  useUnreadBadge(useMe().data?.person != null)
  return (
    <HomeScreen
      entries={
        <Card>
          <ComplaintEntry />
        </Card>
      }
    />
  )
}
