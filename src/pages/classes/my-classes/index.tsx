import { MyClassesScreen } from '../../../features/school/my-classes-screen'
import { TeachingRow } from '../../../features/station/teaching-row'

export default function MyClassesPage() {
  return <MyClassesScreen teaching={<TeachingRow />} />
}
