import { useState } from 'react'
import * as v from 'valibot'
import { ClassRequestId } from '../../../cloudfunctions/contract/ids'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import { MakeCourseInput } from '../../../cloudfunctions/contract/school'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { ChooseMany } from '../../components/choice'
import { DateField } from '../../components/date-field'
import { EmptyState } from '../../components/empty-state'
import { FailureNote } from '../../components/failure-note'
import { Field } from '../../components/field'
import { PageFrame, stateOf } from '../../components/page-frame'
import { SelectField } from '../../components/select-field'
import { Stepper } from '../../components/stepper'
import { TextField } from '../../components/text-field'
import { errorsIn } from '../../i18n/field-errors'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { useOfficeVillage } from '../../services/my-office'
import { goInstead } from '../../services/navigate'
import { useMe } from '../../services/session'
import { dateOf, daysAfter, dayWords } from '../../services/time'
import { useCommand } from '../../services/use-command'
import { useVillageNow } from '../../services/village-clock'
import type { PersonField } from './person-field.types'
import { PlaceFields, type PlaceTyped, placeOf, TimeFields } from './session-fields'
import { refreshStation, useProposedDates, useStationTopics } from './use-station'

const words = t.station.course
const WEEKS_AT_MOST = 26
const ENROL_DAYS = 30

/** A course with its weekly sessions: holidays are left out unless they are chosen. */
export function MakeCourseScreen({ personField }: { personField: PersonField }) {
  const me = useMe()
  const village = useOfficeVillage('organiser')
  if (!village)
    return (
      <PageFrame title={t.station.make} state={stateOf(me)}>
        <EmptyState words={t.errors.NO_RIGHT} />
      </PageFrame>
    )
  return <CourseForm villageCode={village.code} personField={personField} />
}

function CourseForm({ villageCode, personField }: { villageCode: string; personField: PersonField }) {
  const now = useVillageNow()
  const today = dateOf(now)
  const [typed, setTyped] = useState({
    title: '',
    words: '',
    startsAt: '19:30',
    endsAt: '21:00',
  })
  const [place, setPlace] = useState<PlaceTyped>({ room: '', lecturerName: '', audience: 'village', capacity: '30' })
  const [enrolDays, setEnrolDays] = useState(String(ENROL_DAYS))
  const [enrolHours, setEnrolHours] = useState('0')
  const [first, setFirst] = useState<string>()
  const [weeks, setWeeks] = useState(1)
  const [chosen, setChosen] = useState<readonly string[]>()
  const [topic, setTopic] = useState<string>()
  const [tried, setTried] = useState(false)
  const proposed = useProposedDates(first, weeks)
  const topics = useStationTopics()
  const send = useCommand(api.station.makeCourse.mutate, {
    onDone: () => {
      refreshStation()
      goInstead('station')
    },
  })
  const all = proposed.data?.dates ?? []
  const dates = chosen ?? all.filter((one) => !one.marks.includes('holiday')).map((one) => one.date)
  const requestId = v.safeParse(ClassRequestId, topic)
  const input = {
    ...{ villageCode, ...typed, ...placeOf(place), dates: [...dates] },
    ...{ enrolDaysBefore: Number(enrolDays), enrolHoursBefore: Number(enrolHours) },
    ...(requestId.success ? { requestId: requestId.output } : {}),
  }
  const errors = tried ? errorsIn(MakeCourseInput, input) : {}
  const change = (part: Partial<typeof typed>) => setTyped({ ...typed, ...part })
  const press = () => {
    setTried(true)
    const read = v.safeParse(MakeCourseInput, input)
    if (read.success) send.run(read.output)
  }
  const wanted = (topics.data?.rows ?? []).filter((one) => !one.made)
  return (
    <PageFrame title={t.station.make}>
      <Card>
        <TextField
          label={words.title}
          hint={words.titleHint}
          value={typed.title}
          onChange={(title) => change({ title })}
          limit={LIMITS.courseTitleMax}
          error={errors.title}
        />
        <TextField
          label={words.words}
          lines="many"
          value={typed.words}
          onChange={(about) => change({ words: about })}
          limit={LIMITS.courseWordsMax}
          error={errors.words}
        />
        {wanted.length > 0 && (
          <SelectField
            label={words.topic}
            optional
            options={wanted.map((one) => ({ value: String(one.requestId), words: one.topic }))}
            value={topic}
            onChange={setTopic}
            placeholder={words.noTopic}
          />
        )}
      </Card>
      <Card>
        <DateField
          label={words.first}
          value={first}
          from={daysAfter(today, 1)}
          onChange={(date) => {
            setFirst(date)
            setChosen(undefined)
          }}
          error={errors.dates}
        />
        <Field label={words.weeks}>
          <Stepper
            label={words.weeks}
            value={weeks}
            min={1}
            max={WEEKS_AT_MOST}
            onChange={(count) => {
              setWeeks(count)
              setChosen(undefined)
            }}
          />
        </Field>
        {all.length > 0 && (
          <Field label={words.dates} hint={t.station.datesWords}>
            <ChooseMany
              label={words.dates}
              options={all.map(({ date, marks }) => {
                const day = dayWords(date, now)
                const named = marks.map((mark) => t.school.marks[mark]).join('、')
                return {
                  value: date,
                  title: named === '' ? day : fill(t.station.dateMark, { date: day, marks: named }),
                }
              })}
              values={dates}
              onChange={setChosen}
            />
          </Field>
        )}
        <TimeFields value={typed} onChange={change} errors={errors} />
      </Card>
      <Card>
        <PlaceFields
          value={place}
          onChange={(part) => setPlace({ ...place, ...part })}
          personField={personField}
          errors={errors}
        />
        <TextField
          label={words.enrolDays}
          hint={words.enrolDaysHint}
          numeric
          value={enrolDays}
          onChange={setEnrolDays}
          error={errors.enrolDaysBefore}
        />
        <TextField
          label={words.enrolHours}
          hint={words.enrolHoursHint}
          numeric
          value={enrolHours}
          onChange={setEnrolHours}
          error={errors.enrolHoursBefore}
        />
        <Button busy={send.busy} onPress={press}>
          {words.send}
        </Button>
        <FailureNote error={send.error} />
      </Card>
    </PageFrame>
  )
}
