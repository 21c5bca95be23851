import { MyDataScreen } from '../../../features/privacy/my-data-screen'

export default function MyDataPage() {
  return <MyDataScreen />
}
