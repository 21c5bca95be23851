import { DeskScreen } from '../../../features/council/desk-screen'

export default function DeskPage() {
  return <DeskScreen />
}
