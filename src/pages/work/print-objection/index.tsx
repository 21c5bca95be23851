import { ObjectionId } from '../../../../cloudfunctions/contract/ids'
import { LostPage } from '../../../components/lost-page'
import { ObjectionFileScreen } from '../../../features/objections/file-screen'
import { usePageParam } from '../../../services/page-param'

export default function PrintObjectionPage() {
  const objectionId = usePageParam('objectionId', ObjectionId)
  return objectionId ? <ObjectionFileScreen objectionId={objectionId} /> : <LostPage />
}
