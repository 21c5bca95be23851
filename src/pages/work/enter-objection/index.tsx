import { NoticeId, NoticeLineId } from '../../../../cloudfunctions/contract/ids'
import { LostPage } from '../../../components/lost-page'
import { EnterObjectionScreen } from '../../../features/objections/enter-screen'
import type { ObjectorField } from '../../../features/objections/objector-field'
import { PeoplePicker } from '../../../features/people/people-picker'
import * as t from '../../../i18n/zh-CN'
import { usePageParam } from '../../../services/page-param'

const words = t.objections.enter

const objectorField: ObjectorField = (props) => (
  <PeoplePicker {...props} label={words.person} hint={words.personHint} village={undefined} elsewhere max={1} />
)

export default function EnterObjectionPage() {
  const noticeId = usePageParam('noticeId', NoticeId)
  const lineId = usePageParam('lineId', NoticeLineId)
  if (!noticeId || !lineId) return <LostPage />
  return <EnterObjectionScreen noticeId={noticeId} lineId={lineId} objectorField={objectorField} />
}
