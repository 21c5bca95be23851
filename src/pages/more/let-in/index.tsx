import { LetInScreen } from '../../../features/sign-in/let-in-screen'
import { useScannedCode } from '../../../features/sign-in/use-scanned-code'

export default function LetInPage() {
  return <LetInScreen scanned={useScannedCode()} />
}
