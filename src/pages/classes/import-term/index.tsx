import { ImportTermScreen } from '../../../features/station/import-term-screen'

export default function ImportTermPage() {
  return <ImportTermScreen />
}
