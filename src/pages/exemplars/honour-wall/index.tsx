import { WallScreen } from '../../../features/honour-wall/wall-screen'

export default function HonourWallPage() {
  return <WallScreen />
}
