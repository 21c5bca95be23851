import { ComplaintDeskScreen } from '../../../features/complaints/desk-screen'

export default function ComplaintDeskPage() {
  return <ComplaintDeskScreen />
}
