import { ActivityId } from '../../../../cloudfunctions/contract/ids'
import { LIMITS } from '../../../../cloudfunctions/contract/limits'
import { LostPage } from '../../../components/lost-page'
import { MendScreen } from '../../../features/activities/mend-screen'
import { PeoplePicker } from '../../../features/people/people-picker'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import { usePageParam } from '../../../services/page-param'

const words = t.activities.form

export default function MendActivityPage() {
  const activityId = usePageParam('activityId', ActivityId)
  if (!activityId) return <LostPage />
  return (
    <MendScreen
      activityId={activityId}
      peopleField={({ villageCode, villageName }) =>
        (props) => (
          <PeoplePicker
            {...props}
            label={words.people}
            hint={fill(words.peopleHint, { limit: LIMITS.activityPeopleMax })}
            village={{ code: villageCode, name: villageName }}
            max={LIMITS.activityPeopleMax}
          />
        )}
    />
  )
}
