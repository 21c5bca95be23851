import { Card } from '../../components/card'
import { ComplaintEntry } from '../../features/complaints/complaint-entry'
import { HomeScreen } from '../../features/home/home-screen'
import { useUnreadBadge } from '../../features/messages/unread'
import { NextClass } from '../../features/school/next-class'
import { useFirstMinutes } from '../../features/welcome/use-first-minutes'
import { useMe } from '../../services/session'

export default function HomePage() {
  useFirstMinutes()
  useUnreadBadge(useMe().data?.person != null)
  return (
    <HomeScreen
      nextClass={<NextClass />}
      entries={
        <Card>
          <ComplaintEntry />
        </Card>
      }
    />
  )
}
