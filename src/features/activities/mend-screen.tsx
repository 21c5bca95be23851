import { useState } from 'react'
import * as v from 'valibot'
import { type ActivityView, MendActivityInput } from '../../../cloudfunctions/contract/activities'
import type { ActivityId } from '../../../cloudfunctions/contract/ids'
import { EmptyState } from '../../components/empty-state'
import { PageFrame, stateOf } from '../../components/page-frame'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { goBack } from '../../services/navigate'
import { sentPhotos } from '../../services/photos/reopened-photos'
import { usePapers } from '../../services/photos/use-papers'
import { readAgain } from '../../services/read-again'
import { useCommand } from '../../services/use-command'
import type { ActivityDraft } from './activity-draft'
import { fieldsOf } from './activity-draft'
import { ActivityForm } from './activity-form'
import type { PeopleField } from './people-field'
import { useActivity } from './use-activities'

interface MendScreenProps {
  activityId: ActivityId
  peopleField: (record: ActivityView) => PeopleField
}

/** Who entered a list mends it after it came back. */
export function MendScreen({ activityId, peopleField }: MendScreenProps) {
  const asked = useActivity(activityId)
  const record = asked.data
  if (!record?.content)
    return (
      <PageFrame title={t.activities.form.mendTitle} state={stateOf(asked)}>
        <EmptyState words={t.errors.NOT_FOUND} />
      </PageFrame>
    )
  return <MendForm key={record.version} record={record} peopleField={peopleField(record)} />
}

const draftOf = ({ event, heldOn, ruleCode, content }: ActivityView): ActivityDraft => ({
  event,
  heldOn,
  ruleCode,
  people: (content?.people ?? []).map(({ personId, name, units }) => ({ personId, name, units })),
})

function MendForm({ record, peopleField }: { record: ActivityView; peopleField: PeopleField }) {
  const { activityId, version, villageCode } = record
  const [draft, setDraft] = useState(() => draftOf(record))
  const sheet = usePapers(
    `activity:${activityId}:${version}`,
    sentPhotos((record.content?.photos ?? []).map(({ photoId }) => photoId)),
  )
  const mending = useCommand(api.activities.mend.mutate, {
    onDone: () => {
      sheet.forget()
      readAgain()
      goBack()
    },
  })
  return (
    <ActivityForm
      title={t.activities.form.mendTitle}
      villageCode={villageCode}
      draft={draft}
      change={(part) => setDraft((before) => ({ ...before, ...part }))}
      sheet={sheet}
      peopleField={peopleField}
      send={(photos) => {
        const read = v.safeParse(MendActivityInput, { ...fieldsOf(draft), activityId, version, photos })
        if (read.success) mending.run(read.output)
      }}
      busy={mending.busy}
      error={mending.error}
    />
  )
}
