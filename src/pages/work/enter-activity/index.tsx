import { LIMITS } from '../../../../cloudfunctions/contract/limits'
import { EmptyState } from '../../../components/empty-state'
import { PageFrame, stateOf } from '../../../components/page-frame'
import { EnterScreen } from '../../../features/activities/enter-screen'
import type { PeopleField } from '../../../features/activities/people-field'
import { PeoplePicker } from '../../../features/people/people-picker'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import { useOfficeVillage } from '../../../services/my-office'
import { useMe } from '../../../services/session'

const words = t.activities.form

export default function EnterActivityPage() {
  const village = useOfficeVillage('clerk')
  const me = useMe()
  if (!village)
    return (
      <PageFrame title={words.title} state={stateOf(me)}>
        <EmptyState words={t.errors.NO_RIGHT} />
      </PageFrame>
    )
  const peopleField: PeopleField = (props) => (
    <PeoplePicker
      {...props}
      label={words.people}
      hint={fill(words.peopleHint, { limit: LIMITS.activityPeopleMax })}
      village={village}
      max={LIMITS.activityPeopleMax}
    />
  )
  return <EnterScreen villageCode={village.code} peopleField={peopleField} />
}
