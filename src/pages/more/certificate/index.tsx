import { CertificateId } from '../../../../cloudfunctions/contract/ids'
import { LostPage } from '../../../components/lost-page'
import { CertificateScreen } from '../../../features/certificates/certificate-screen'
import { usePageParam } from '../../../services/page-param'

export default function CertificatePage() {
  const certificateId = usePageParam('certificateId', CertificateId)
  return certificateId ? <CertificateScreen certificateId={certificateId} /> : <LostPage />
}
