import { ClassSessionId } from '../../../../cloudfunctions/contract/ids'
import { LostPage } from '../../../components/lost-page'
import { PeoplePicker } from '../../../features/people/people-picker'
import { EditSessionScreen } from '../../../features/station/edit-session-screen'
import type { PersonField } from '../../../features/station/person-field.types'
import * as t from '../../../i18n/zh-CN'
import { useOfficeVillage } from '../../../services/my-office'
import { usePageParam } from '../../../services/page-param'

export default function EditSessionPage() {
  const sessionId = usePageParam('sessionId', ClassSessionId)
  const village = useOfficeVillage('organiser')
  const field: PersonField = (props) => (
    <PeoplePicker {...props} label={t.station.course.lecturer} village={village} elsewhere max={1} />
  )
  return sessionId ? <EditSessionScreen sessionId={sessionId} personField={field} /> : <LostPage />
}
