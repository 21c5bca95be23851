import { DivisionCode } from '../../../../cloudfunctions/contract/ids'
import { LostPage } from '../../../components/lost-page'
import { AdoptionsScreen } from '../../../features/rules-adoption/adoptions-screen'
import { usePageParam } from '../../../services/page-param'

export default function AdoptionsPage() {
  const villageCode = usePageParam('villageCode', DivisionCode)
  return villageCode ? <AdoptionsScreen villageCode={villageCode} /> : <LostPage />
}
