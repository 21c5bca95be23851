import { SignaturesScreen } from '../../../features/signatures/signatures-screen'

export default function SignaturesPage() {
  return <SignaturesScreen />
}
