import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { PersonId } from '../../../cloudfunctions/contract/ids'
import type { ClassView } from '../../../cloudfunctions/contract/school'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { ChooseMany } from '../../components/choice'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { FailureNote } from '../../components/failure-note'
import { Field } from '../../components/field'
import { Hint } from '../../components/hint'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { failureOf } from '../../services/failure-of'
import { NEWS_OF_CLASS, useRing } from '../../services/ring'
import { clockWords, dayWords } from '../../services/time'
import { useCommand } from '../../services/use-command'
import { useVillageNow } from '../../services/village-clock'
import './school.scss'
import { refreshSchool } from './use-school'

/** Somebody who is there in a way that enrolling would change nothing. */
const placed = (view: ClassView, personId: PersonId): boolean =>
  view.places.some((one) => one.personId === personId && one.status !== 'cancelled' && one.status !== 'onLeave')

/** One tap enrols; a family is enrolled in one go. A full class says so, and the tap takes a place in line. */
export function EnrolForm({ view }: { view: ClassView }) {
  const now = useVillageNow()
  const free = view.family.filter((one) => !placed(view, one.personId))
  const [first] = free
  if (first === undefined || view.status !== 'planned') return null
  if (!view.open) {
    const ahead = view.enrolFrom > now
    const opens = { date: dayWords(view.enrolFrom, now), clock: clockWords(view.enrolFrom) }
    return <Hint words={ahead ? fill(t.school.notOpen, opens) : t.school.over} />
  }
  return <Form view={view} free={free} />
}

function Form({ view, free }: { view: ClassView; free: ClassView['family'] }) {
  const [reader] = view.family
  const own = free.some((one) => one.personId === reader?.personId)
  const [chosen, setChosen] = useState<readonly PersonId[]>(() => (own && reader ? [reader.personId] : []))
  const people = chosen.filter((id) => free.some((one) => one.personId === id))
  const send = useCommand(api.school.enrol.mutate, { onDone: refreshSchool })
  const ring = useRing(NEWS_OF_CLASS)
  const { sessionId } = view
  const enrol = () => {
    // Within the tap; whatever is answered, the seat is asked for.
    ring?.()
    send.run({ sessionId, people: [...people] })
  }
  const overlap = failureOf(send.error)
  const overlapping = overlap?.code === 'CLASSES_OVERLAP'
  return (
    <Card>
      {(free.length > 1 || !own) && (
        <Field label={own ? t.school.enrolFamily : t.school.enrolOthers}>
          <ChooseMany
            label={own ? t.school.enrolFamily : t.school.enrolOthers}
            layout="tiles"
            options={free.map((one) => ({ value: one.personId, title: one.name }))}
            values={people}
            onChange={setChosen}
          />
        </Field>
      )}
      <Button busy={send.busy} disabled={people.length === 0} onPress={enrol}>
        {view.seatsFree > 0 ? t.school.enrol : t.school.waitlist}
      </Button>
      {!overlapping && <FailureNote error={send.error} />}
      <ConfirmDialog
        open={overlapping}
        title={t.school.overlapTitle}
        confirm={t.school.overlapYes}
        busy={send.busy}
        onConfirm={() => send.run({ sessionId, people: [...people], despiteOverlap: true })}
        onClose={send.reset}
      >
        <Text>{fill(t.school.overlapWords, { titles: (overlap?.reasons ?? []).join('、') })}</Text>
      </ConfirmDialog>
    </Card>
  )
}
