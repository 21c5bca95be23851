import { TopicsScreen } from '../../../features/school/topics-screen'

export default function TopicsPage() {
  return <TopicsScreen />
}
