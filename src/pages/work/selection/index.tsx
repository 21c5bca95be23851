import { SelectionScreen } from '../../../features/selection/selection-screen'

export default function SelectionPage() {
  return <SelectionScreen />
}
