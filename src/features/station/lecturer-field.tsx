import { useState } from 'react'
import type { PersonId } from '../../../cloudfunctions/contract/ids'
import { ChooseOne } from '../../components/choice'
import { Field } from '../../components/field'
import { TextField } from '../../components/text-field'
import * as t from '../../i18n/zh-CN'
import type { PersonField } from './person-field.types'

/** Who teaches: somebody of a roster, or whoever is named. */
export interface Lecturer {
  lecturerName: string
  lecturerId?: PersonId | undefined
}

type From = 'roster' | 'outside'

const words = t.station.lecturer
const FROM = [
  { value: 'roster', title: words.roster, hint: words.rosterHint },
  { value: 'outside', title: words.outside, hint: words.outsideHint },
] as const

interface LecturerFieldProps {
  value: Lecturer
  onChange: (lecturer: Lecturer) => void
  personField: PersonField
  error?: string | undefined
}

/** The lecturer is found in a roster, so that teaching is theirs and never in two rooms at once; or named, from elsewhere. */
export function LecturerField({
  value: { lecturerName, lecturerId },
  onChange,
  personField,
  error,
}: LecturerFieldProps) {
  const [from, setFrom] = useState<From>(lecturerId === undefined && lecturerName !== '' ? 'outside' : 'roster')
  const choose = (next: From) => {
    setFrom(next)
    onChange({ lecturerName: '' })
  }
  const chosen = lecturerId === undefined ? [] : [{ personId: lecturerId, name: lecturerName }]
  return (
    <>
      <Field label={words.who} error={from === 'roster' ? error : undefined}>
        <ChooseOne label={words.who} options={FROM} value={from} onChange={choose} />
      </Field>
      {from === 'roster' ? (
        personField({
          chosen,
          onChange: ([one]) =>
            onChange(one ? { lecturerName: one.name, lecturerId: one.personId } : { lecturerName: '' }),
        })
      ) : (
        <TextField
          label={t.station.course.lecturer}
          value={lecturerName}
          onChange={(name) => onChange({ lecturerName: name })}
          error={error}
        />
      )}
    </>
  )
}
