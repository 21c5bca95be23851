import { Text } from '@tarojs/components'
import { useState } from 'react'
import * as v from 'valibot'
import { type HouseholdView, ROSTER_CHANGE_KINDS, RosterChange } from '../../../cloudfunctions/contract/roster'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { ChooseOne } from '../../components/choice'
import { DateField } from '../../components/date-field'
import { FailureNote } from '../../components/failure-note'
import { Field } from '../../components/field'
import { Hint } from '../../components/hint'
import { errorsFrom, errorsIn, type FieldErrors } from '../../i18n/field-errors'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { readAgain } from '../../services/read-again'
import { dateOf } from '../../services/time'
import { useCommand } from '../../services/use-command'
import { villageNow } from '../../services/village-clock'
import { blankChange, changeOf } from './change-draft'
import { ChangeFields } from './change-fields'
import type { Pickers } from './pickers.types'

const words = t.roster.form
const KINDS = ROSTER_CHANGE_KINDS.map((value) => ({ value, title: t.roster.kinds[value].title }))

interface ChangeFormProps {
  household: HouseholdView
  pickers: Pickers
  onDone: () => void
}

/** What changed in a household; a supervisor signs it before it counts. */
export function ChangeForm({ household, pickers, onDone }: ChangeFormProps) {
  const today = dateOf(villageNow())
  const [draft, setDraft] = useState(() => blankChange(today))
  const [errors, setErrors] = useState<FieldErrors>({})
  const proposing = useCommand(api.roster.propose.mutate, {
    onDone: () => {
      readAgain()
      onDone()
    },
  })
  const send = () => {
    const input = changeOf(draft, household.householdId)
    const read = v.safeParse(RosterChange, input)
    setErrors(errorsIn(RosterChange, input))
    if (read.success) proposing.run({ happenedOn: draft.happenedOn, change: read.output })
  }
  return (
    <Card title={words.title}>
      <Text>{words.lead}</Text>
      <Field label={words.kind} error={errors.kind}>
        <ChooseOne
          label={words.kind}
          layout="tiles"
          options={KINDS}
          value={draft.kind}
          onChange={(kind) => setDraft({ ...blankChange(today), kind, happenedOn: draft.happenedOn })}
        />
      </Field>
      {draft.kind && (
        <>
          <ChangeFields
            draft={draft}
            change={(part) => setDraft((before) => ({ ...before, ...part }))}
            errors={errors}
            household={household}
            pickers={pickers}
          />
          <DateField
            label={words.on}
            value={draft.happenedOn}
            until={today}
            onChange={(happenedOn) => setDraft({ ...draft, happenedOn })}
            error={errorsFrom(proposing.error).happenedOn}
          />
          <Hint words={t.roster.kinds[draft.kind].effect} />
        </>
      )}
      <FailureNote error={proposing.error} />
      <Button busy={proposing.busy} onPress={send}>
        {words.send}
      </Button>
      <Button kind="link" onPress={onDone}>
        {t.common.cancel}
      </Button>
    </Card>
  )
}
