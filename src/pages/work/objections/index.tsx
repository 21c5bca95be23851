import { ObjectionDeskScreen } from '../../../features/objections/desk-screen'

export default function ObjectionsPage() {
  return <ObjectionDeskScreen />
}
