import { CorrectScreen } from '../../../features/privacy/correct-screen'

export default function CorrectDataPage() {
  return <CorrectScreen />
}
