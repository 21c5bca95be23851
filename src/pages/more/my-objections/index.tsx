import { MyObjectionsScreen } from '../../../features/objections/mine-screen'

export default function MyObjectionsPage() {
  return <MyObjectionsScreen />
}
