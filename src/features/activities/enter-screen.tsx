import * as v from 'valibot'
import { EnterActivityInput } from '../../../cloudfunctions/contract/activities'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { useDraft } from '../../services/drafts'
import { storedIntent } from '../../services/intent-stored'
import { goInstead } from '../../services/navigate'
import { usePapers } from '../../services/photos/use-papers'
import { readAgain } from '../../services/read-again'
import { useCommand } from '../../services/use-command'
import { ActivityDraft, BLANK, fieldsOf } from './activity-draft'
import { ActivityForm } from './activity-form'
import type { PeopleField } from './people-field'

interface EnterScreenProps {
  villageCode: DivisionCode
  peopleField: PeopleField
}

/** The clerk enters a list; what is typed stays on the phone until it was sent. */
export function EnterScreen({ villageCode, peopleField }: EnterScreenProps) {
  const { draft, save, clear } = useDraft('activity', ActivityDraft, BLANK)
  const sheet = usePapers('activity')
  const entering = useCommand(api.activities.enter.mutate, {
    place: storedIntent('activity'),
    onDone: ({ activityId }) => {
      clear()
      sheet.forget()
      readAgain()
      goInstead('activity', { activityId })
    },
  })
  return (
    <ActivityForm
      title={t.activities.form.title}
      villageCode={villageCode}
      draft={draft}
      change={(part) => save({ ...draft, ...part })}
      sheet={sheet}
      peopleField={peopleField}
      send={(photos) => {
        const read = v.safeParse(EnterActivityInput, { ...fieldsOf(draft), villageCode, photos })
        if (read.success) entering.run(read.output)
      }}
      busy={entering.busy}
      error={entering.error}
    />
  )
}
