import { ImportScreen } from '../../../features/roster-import/import-screen'

export default function ImportRosterPage() {
  return <ImportScreen />
}
