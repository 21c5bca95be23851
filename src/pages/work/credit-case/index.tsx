import { CreditCaseId } from '../../../../cloudfunctions/contract/ids'
import { LostPage } from '../../../components/lost-page'
import { CaseScreen } from '../../../features/credit/case-screen'
import { usePageParam } from '../../../services/page-param'

export default function CreditCasePage() {
  const caseId = usePageParam('caseId', CreditCaseId)
  return caseId ? <CaseScreen caseId={caseId} /> : <LostPage />
}
