import { MakeCourseScreen } from '../../../features/station/make-course-screen'

export default function MakeCoursePage() {
  return <MakeCourseScreen />
}
