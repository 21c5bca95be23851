import { LIMITS } from '../../../../cloudfunctions/contract/limits'
import { EmptyState } from '../../../components/empty-state'
import { PageFrame, stateOf } from '../../../components/page-frame'
import { PeoplePicker } from '../../../features/people/people-picker'
import { EnterPapersScreen } from '../../../features/polls/enter-papers-screen'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import { useOfficeVillage } from '../../../services/my-office'
import { useMe } from '../../../services/session'

const words = t.polls.papers.form

export default function EnterPapersPage() {
  const village = useOfficeVillage('clerk')
  const me = useMe()
  if (!village)
    return (
      <PageFrame title={words.title} state={stateOf(me)}>
        <EmptyState words={t.errors.NO_RIGHT} />
      </PageFrame>
    )
  return (
    <EnterPapersScreen
      villageCode={village.code}
      peopleField={(props) => (
        <PeoplePicker
          {...props}
          label={words.people}
          hint={fill(words.peopleHint, { limit: LIMITS.papersMax })}
          village={village}
          max={LIMITS.papersMax}
        />
      )}
    />
  )
}
