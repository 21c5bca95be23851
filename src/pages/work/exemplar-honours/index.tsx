import { HonoursScreen } from '../../../features/selection/honours/honours-screen'

export default function ExemplarHonoursPage() {
  return <HonoursScreen />
}
