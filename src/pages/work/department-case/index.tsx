import { CreditCaseId } from '../../../../cloudfunctions/contract/ids'
import { LostPage } from '../../../components/lost-page'
import { DepartmentCaseScreen } from '../../../features/credit/enterprise/department-case-screen'
import { usePageParam } from '../../../services/page-param'

export default function DepartmentCasePage() {
  const caseId = usePageParam('caseId', CreditCaseId)
  return caseId ? <DepartmentCaseScreen caseId={caseId} /> : <LostPage />
}
