import { RegisterScreen, type VillageField } from '../../../features/credit/enterprise/register-screen'
import { VillagePicker } from '../../../features/people/village-picker'

export default function RegisterEnterprisePage() {
  const villageField: VillageField = (props) => <VillagePicker {...props} />
  return <RegisterScreen villageField={villageField} />
}
