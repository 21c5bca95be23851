import { MyEnterpriseScreen } from '../../../features/credit/enterprise/my-enterprise-screen'

export default function MyEnterprisePage() {
  return <MyEnterpriseScreen />
}
