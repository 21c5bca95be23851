import { useState } from 'react'
import type { EligibleInput } from '../../../../cloudfunctions/contract/exemplars'
import { Card } from '../../../components/card'
import { ChooseOne } from '../../../components/choice'
import { EmptyState } from '../../../components/empty-state'
import { Field } from '../../../components/field'
import { Hint } from '../../../components/hint'
import { Loaded } from '../../../components/loaded'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import { type EligibleRow, useEligible } from '../use-selection'
import { StoryForm } from './story-form'

const words = t.selection.recommend

/** Whom the village may recommend in a category, then their story. */
export function RecommendForm({ of }: { of: EligibleInput }) {
  return (
    <Loaded query={useEligible(of)}>
      {({ rows }) => (rows.length === 0 ? <EmptyState words={words.none} /> : <Choosing of={of} rows={rows} />)}
    </Loaded>
  )
}

function Choosing({ of, rows }: { of: EligibleInput; rows: readonly EligibleRow[] }) {
  const [chosen, choose] = useState<EligibleRow['personId']>()
  const [done, setDone] = useState<string>()
  const person = rows.find((one) => one.personId === chosen && !one.standing)
  return (
    <>
      {done !== undefined && <Hint words={fill(words.done, { name: done })} />}
      <Card>
        <Field label={words.person}>
          <ChooseOne
            label={words.person}
            options={rows.filter((one) => !one.standing).map(optionOf)}
            value={chosen}
            onChange={choose}
          />
        </Field>
      </Card>
      {person && <StoryForm key={person.personId} of={of} person={person} onDone={() => setDone(person.name)} />}
    </>
  )
}

const optionOf = ({ personId, name, group, deeds }: EligibleRow) => ({
  value: personId,
  title: name,
  hint: fill(words.personNote, { group, deeds }),
})
