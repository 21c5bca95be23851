import { ChooseHousehold } from '../../../features/print/choose-household'

export default function BookletsPage() {
  return <ChooseHousehold />
}
