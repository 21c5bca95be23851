import { MyCertificatesScreen } from '../../../features/certificates/mine-screen'

export default function MyCertificatesPage() {
  return <MyCertificatesScreen />
}
