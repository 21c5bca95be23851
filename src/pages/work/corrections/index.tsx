import { CorrectionsScreen } from '../../../features/privacy/corrections-screen'

export default function CorrectionsPage() {
  return <CorrectionsScreen />
}
