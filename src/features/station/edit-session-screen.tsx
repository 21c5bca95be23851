import { Text } from '@tarojs/components'
import { useState } from 'react'
import * as v from 'valibot'
import type { ClassSessionId } from '../../../cloudfunctions/contract/ids'
import { EditSessionInput } from '../../../cloudfunctions/contract/school'
import type { SessionPlan } from '../../../cloudfunctions/contract/school-planning'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { DateField } from '../../components/date-field'
import { FailureNote } from '../../components/failure-note'
import { Hint } from '../../components/hint'
import { ListRow } from '../../components/list-row'
import { PageFrame, stateOf } from '../../components/page-frame'
import { errorsIn, type FieldErrors } from '../../i18n/field-errors'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { failureOf } from '../../services/failure-of'
import { go, goInstead } from '../../services/navigate'
import { dateOf } from '../../services/time'
import { useCommand } from '../../services/use-command'
import { useVillageNow } from '../../services/village-clock'
import { CancelCard } from './cancel-card'
import { markWords } from './mark-words'
import type { PersonField } from './person-field.types'
import { PlaceFields, placeOf, TimeFields } from './session-fields'
import './station.scss'
import { refreshStation, useSessionPlan } from './use-station'

const words = t.station.edit

/** Moves a session, gives it another room, lecturer or number of seats, or cancels it. */
export function EditSessionScreen({ sessionId, personField }: { sessionId: ClassSessionId; personField: PersonField }) {
  const asked = useSessionPlan(sessionId)
  const plan = asked.data
  return (
    <PageFrame title={words.title} state={stateOf(asked)}>
      {plan && !plan.ahead && <Hint words={words.tooLate} />}
      {plan?.ahead && <Form key={plan.version} plan={plan} personField={personField} />}
      {plan?.ahead && (
        <CancelCard act={t.station.cancel} call={api.station.cancelSession.mutate} input={{ sessionId }} />
      )}
      {plan && (
        <Card>
          <ListRow
            title={words.course}
            note={plan.title}
            onPress={() => go('editCourse', { courseId: plan.courseId })}
          />
        </Card>
      )}
    </PageFrame>
  )
}

function Form({ plan, personField }: { plan: SessionPlan; personField: PersonField }) {
  const today = dateOf(useVillageNow())
  const [typed, setTyped] = useState({ ...plan, capacity: String(plan.capacity) })
  const [tried, setTried] = useState(false)
  const change = (part: Partial<typeof typed>) => setTyped({ ...typed, ...part })
  const { sessionId, version } = plan
  const save = useCommand(api.station.editSession.mutate, {
    onDone: () => {
      refreshStation()
      goInstead('classSheet', { sessionId })
    },
  })
  const { date, startsAt, endsAt } = typed
  const input = { ...{ sessionId, version, date, startsAt, endsAt }, ...placeOf(typed) }
  const tooFew = Number(typed.capacity) < plan.seatsTaken
  const errors: FieldErrors = tried
    ? {
        ...errorsIn(EditSessionInput, input),
        ...(tooFew && { capacity: fill(words.seatsLeast, { count: plan.seatsTaken }) }),
      }
    : {}
  const press = () => {
    setTried(true)
    const read = v.safeParse(EditSessionInput, input)
    if (read.success && !tooFew) save.run(read.output)
  }
  return (
    <>
      <Card title={plan.title}>
        <Text className="station-words">{fill(words.words, { count: plan.seatsTaken })}</Text>
        <DateField
          label={words.date}
          value={date}
          from={today}
          onChange={(day) => change({ date: day })}
          error={errors.date}
        />
        {date === plan.date && plan.marks.length > 0 && <Hint words={markWords(plan.marks)} />}
        <TimeFields value={typed} onChange={change} errors={errors} />
      </Card>
      <Card>
        <PlaceFields value={typed} onChange={change} personField={personField} errors={errors} />
        <Button busy={save.busy} onPress={press}>
          {words.save}
        </Button>
        <FailureNote error={save.error} />
        {failureOf(save.error)?.code === 'VERSION_CONFLICT' && (
          <Button kind="plain" onPress={refreshStation}>
            {words.again}
          </Button>
        )}
      </Card>
    </>
  )
}
