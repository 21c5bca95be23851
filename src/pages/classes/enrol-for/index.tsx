import { ClassSessionId } from '../../../../cloudfunctions/contract/ids'
import { LostPage } from '../../../components/lost-page'
import { PeoplePicker } from '../../../features/people/people-picker'
import { EnrolForScreen } from '../../../features/station/enrol-for-screen'
import type { PersonField } from '../../../features/station/person-field.types'
import * as t from '../../../i18n/zh-CN'
import { useOfficeVillage } from '../../../services/my-office'
import { usePageParam } from '../../../services/page-param'

export default function EnrolForPage() {
  const sessionId = usePageParam('sessionId', ClassSessionId)
  const asClerk = useOfficeVillage('clerk')
  const asOrganiser = useOfficeVillage('organiser')
  const field: PersonField = (props) => (
    <PeoplePicker {...props} label={t.station.forWhom} village={asClerk ?? asOrganiser} max={1} />
  )
  return sessionId ? <EnrolForScreen sessionId={sessionId} personField={field} /> : <LostPage />
}
