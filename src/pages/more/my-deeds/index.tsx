import { MyDeedsScreen } from '../../../features/deeds/my-deeds-screen'

export default function MyDeedsPage() {
  return <MyDeedsScreen />
}
