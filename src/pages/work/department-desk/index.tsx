import { DepartmentDeskScreen } from '../../../features/credit/enterprise/department-desk-screen'

export default function DepartmentDeskPage() {
  return <DepartmentDeskScreen />
}
