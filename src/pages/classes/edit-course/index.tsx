import { CourseId } from '../../../../cloudfunctions/contract/ids'
import { LostPage } from '../../../components/lost-page'
import { EditCourseScreen } from '../../../features/station/edit-course-screen'
import { usePageParam } from '../../../services/page-param'

export default function EditCoursePage() {
  const courseId = usePageParam('courseId', CourseId)
  return courseId ? <EditCourseScreen courseId={courseId} /> : <LostPage />
}
