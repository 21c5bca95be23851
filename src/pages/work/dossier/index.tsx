import { EntryId } from '../../../../cloudfunctions/contract/ids'
import { LostPage } from '../../../components/lost-page'
import { DossierScreen } from '../../../features/selection/deciding/dossier-screen'
import { usePageParam } from '../../../services/page-param'

export default function DossierPage() {
  const entryId = usePageParam('entryId', EntryId)
  return entryId ? <DossierScreen entryId={entryId} /> : <LostPage />
}
