import { MyClassesScreen } from '../../../features/school/my-classes-screen'

export default function MyClassesPage() {
  return <MyClassesScreen />
}
