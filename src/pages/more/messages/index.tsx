import { InboxScreen } from '../../../features/messages/inbox-screen'

export default function MessagesPage() {
  return <InboxScreen />
}
