import { ObjectionId } from '../../../../cloudfunctions/contract/ids'
import { LostPage } from '../../../components/lost-page'
import { ObjectionSheetScreen } from '../../../features/objections/sheet-screen'
import { usePageParam } from '../../../services/page-param'

export default function ObjectionPage() {
  const objectionId = usePageParam('objectionId', ObjectionId)
  return objectionId ? <ObjectionSheetScreen objectionId={objectionId} /> : <LostPage />
}
