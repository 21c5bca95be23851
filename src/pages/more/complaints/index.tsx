import { MyComplaintsScreen } from '../../../features/complaints/my-complaints-screen'

export default function ComplaintsPage() {
  return <MyComplaintsScreen />
}
