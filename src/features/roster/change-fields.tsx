import type { HouseholdView } from '../../../cloudfunctions/contract/roster'
import { ChooseMany, ChooseOne } from '../../components/choice'
import { Field } from '../../components/field'
import { TextField } from '../../components/text-field'
import type { FieldErrors } from '../../i18n/field-errors'
import * as t from '../../i18n/zh-CN'
import type { ChangeDraft } from './change-draft'
import { OtherHousehold } from './other-household'
import type { Pickers } from './pickers.types'

const words = t.roster.form

interface ChangeFieldsProps {
  draft: ChangeDraft
  change: (part: Partial<ChangeDraft>) => void
  errors: FieldErrors
  household: HouseholdView
  pickers: Pickers
}

/** What the chosen kind of change asks. */
export function ChangeFields(props: ChangeFieldsProps) {
  const { draft, change, errors, household, pickers } = props
  const { PeoplePicker, VillagePicker } = pickers
  switch (draft.kind) {
    case 'move':
      return (
        <>
          <VillagePicker
            value={draft.village}
            onChange={(village) => change({ village })}
            error={errors.toVillageCode}
          />
          <Group {...props} />
        </>
      )
    case 'split':
      return (
        <>
          <Field label={words.members} error={errors.memberIds}>
            <ChooseMany
              label={words.members}
              options={optionsOf(household.members.filter((one) => !one.isHead))}
              values={draft.memberIds}
              onChange={(memberIds) => change({ memberIds })}
            />
          </Field>
          <Head {...props} among={household.members.filter((one) => draft.memberIds.includes(one.personId))} />
          <Group {...props} />
        </>
      )
    case 'merge':
      return <OtherHousehold household={household} draft={draft} change={change} error={errors.otherId} />
    case 'join':
    case 'birth':
      return <Newcomer {...props} />
    case 'transfer':
      return (
        <PeoplePicker
          label={words.person}
          hint={words.personHint}
          village={{ code: household.villageCode, name: household.villageName }}
          elsewhere
          chosen={draft.people}
          onChange={(people) => change({ people })}
          max={1}
          error={errors.personId}
        />
      )
    case 'leave':
    case 'death':
      return <Parting {...props} />
    case 'head':
      return <Head {...props} among={household.members.filter((one) => !one.isHead)} />
    case undefined:
      return null
  }
}

type Members = HouseholdView['members']

const optionsOf = (members: Members) => members.map(({ personId, name }) => ({ value: personId, title: name }))

function Head({ draft, change, errors, among }: ChangeFieldsProps & { among: Members }) {
  if (among.length === 0) return null
  return (
    <Field label={words.head} error={errors.headId}>
      <ChooseOne
        label={words.head}
        options={optionsOf(among)}
        value={draft.headId}
        onChange={(headId) => change({ headId })}
      />
    </Field>
  )
}

function Group({ draft, change, errors }: ChangeFieldsProps) {
  return (
    <TextField
      label={words.group}
      hint={words.groupHint}
      value={draft.group}
      onChange={(group) => change({ group })}
      error={errors.group}
    />
  )
}

function Newcomer({ draft, change, errors }: ChangeFieldsProps) {
  const { fields } = t.bind
  return (
    <>
      <TextField
        label={fields.name}
        hint={fields.nameHint}
        value={draft.name}
        onChange={(name) => change({ name })}
        error={errors.name}
      />
      <TextField
        label={fields.birthYear}
        hint={fields.birthYearHint}
        numeric
        value={draft.birthYear}
        onChange={(birthYear) => change({ birthYear })}
        error={errors.birthYear}
      />
    </>
  )
}

/** Who goes; where it is the head, who stands for those who stay. */
function Parting(props: ChangeFieldsProps) {
  const { draft, change, errors, household } = props
  const staying = household.members.filter((one) => one.personId !== draft.personId)
  const headGoes = household.members.some((one) => one.isHead && one.personId === draft.personId)
  return (
    <>
      <Field label={words.who} error={errors.personId}>
        <ChooseOne
          label={words.who}
          options={optionsOf(household.members)}
          value={draft.personId}
          onChange={(personId) => change({ personId, headId: undefined })}
        />
      </Field>
      {headGoes && <Head {...props} among={staying} />}
    </>
  )
}
