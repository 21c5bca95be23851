import { Field } from '../../components/field'
import { Hint } from '../../components/hint'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { ChosenPeople } from './chosen-people'
import type { NamedPerson, PeoplePickerProps } from './people-picker.types'
import { PersonSearch } from './person-search'

/** Chooses people of a village by their full names; a roster is not to be browsed. */
export function PeoplePicker(props: PeoplePickerProps) {
  const {
    label,
    hint,
    error,
    optional,
    village,
    elsewhere = false,
    withDead = false,
    chosen,
    onChange,
    max,
    self,
  } = props
  const add = ({ personId, name }: NamedPerson) => {
    if (!chosen.some((one) => one.personId === personId)) onChange([...chosen, { personId, name }])
  }
  const drop = (gone: NamedPerson) => onChange(chosen.filter((one) => one.personId !== gone.personId))
  return (
    <Field
      label={label}
      error={error}
      {...(hint === undefined ? {} : { hint })}
      {...(optional === undefined ? {} : { optional })}
    >
      <ChosenPeople label={label} people={chosen} onDrop={drop} />
      {chosen.length < max ? (
        <PersonSearch
          label={label}
          village={village}
          elsewhere={elsewhere}
          withDead={withDead}
          self={self}
          onPick={add}
        />
      ) : (
        max > 1 && <Hint words={fill(t.picking.full, { limit: max })} />
      )}
    </Field>
  )
}
