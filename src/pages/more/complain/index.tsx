import { ComplainScreen } from '../../../features/complaints/complain-screen'

export default function ComplainPage() {
  return <ComplainScreen />
}
