import { MatterDeskScreen } from '../../../features/station/matter-desk-screen'

export default function MatterDeskPage() {
  return <MatterDeskScreen />
}
