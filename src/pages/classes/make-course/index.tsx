import { PeoplePicker } from '../../../features/people/people-picker'
import { MakeCourseScreen } from '../../../features/station/make-course-screen'
import type { PersonField } from '../../../features/station/person-field.types'
import * as t from '../../../i18n/zh-CN'
import { useOfficeVillage } from '../../../services/my-office'

export default function MakeCoursePage() {
  const village = useOfficeVillage('organiser')
  const field: PersonField = (props) => (
    <PeoplePicker {...props} label={t.station.course.lecturer} village={village} elsewhere max={1} />
  )
  return <MakeCourseScreen personField={field} />
}
