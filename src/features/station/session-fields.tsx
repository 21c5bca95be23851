import type { Audience } from '../../../cloudfunctions/contract/school-words'
import { AUDIENCES } from '../../../cloudfunctions/contract/school-words'
import { ChooseOne } from '../../components/choice'
import { Field } from '../../components/field'
import { TextField } from '../../components/text-field'
import type { FieldErrors } from '../../i18n/field-errors'
import * as t from '../../i18n/zh-CN'
import { type Lecturer, LecturerField } from './lecturer-field'
import type { PersonField } from './person-field.types'

const words = t.station.course
const audiences = AUDIENCES.map((value) => ({ value, title: t.school.audiences[value] }))

/** Where, by whom, for whom and for how many a class is: of a new course and of a session that is changed. */
export interface PlaceTyped extends Lecturer {
  room: string
  capacity: string
  audience: Audience
}

interface PlaceFieldsProps {
  value: PlaceTyped
  onChange: (part: Partial<PlaceTyped>) => void
  personField: PersonField
  errors: FieldErrors
}

export function PlaceFields({ value, onChange, personField, errors }: PlaceFieldsProps) {
  return (
    <>
      <TextField label={words.room} value={value.room} onChange={(room) => onChange({ room })} error={errors.room} />
      <LecturerField
        value={value}
        onChange={({ lecturerName, lecturerId }) => onChange({ lecturerName, lecturerId })}
        personField={personField}
        error={errors.lecturerName}
      />
      <TextField
        label={words.capacity}
        numeric
        value={value.capacity}
        onChange={(capacity) => onChange({ capacity })}
        error={errors.capacity}
      />
      <Field label={words.audience}>
        <ChooseOne
          label={words.audience}
          layout="tiles"
          options={audiences}
          value={value.audience}
          onChange={(audience) => onChange({ audience })}
        />
      </Field>
    </>
  )
}

export interface TimesTyped {
  startsAt: string
  endsAt: string
}

interface TimeFieldsProps {
  value: TimesTyped
  onChange: (part: Partial<TimesTyped>) => void
  errors: FieldErrors
}

/** From when to when by the wall clock. */
export function TimeFields({ value, onChange, errors }: TimeFieldsProps) {
  return (
    <>
      <TextField
        label={words.from}
        hint={words.fromHint}
        value={value.startsAt}
        onChange={(startsAt) => onChange({ startsAt })}
        error={errors.startsAt}
      />
      <TextField
        label={words.to}
        value={value.endsAt}
        onChange={(endsAt) => onChange({ endsAt })}
        error={errors.endsAt}
      />
    </>
  )
}

/** What of the form goes to the server. */
export const placeOf = ({ room, capacity, audience, lecturerName, lecturerId }: PlaceTyped) => ({
  ...{ room, audience, lecturerName, capacity: Number(capacity) },
  ...(lecturerId === undefined ? {} : { lecturerId }),
})
