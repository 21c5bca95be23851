import { ChooseOne } from '../../components/choice'
import { Field } from '../../components/field'
import { TextField } from '../../components/text-field'
import * as t from '../../i18n/zh-CN'
import type { EnterDraft } from './enter-draft'
import type { ObjectorField } from './objector-field'

const words = t.objections.enter
const ways = [
  { value: 'person', title: words.inRoster },
  { value: 'name', title: words.byName },
] as const

interface WhoObjectsProps {
  draft: EnterDraft
  change: (changed: Partial<EnterDraft>) => void
  objectorField: ObjectorField
}

/** A person of the roster, or somebody by name; of a paper also who brought it. */
export function WhoObjects({ draft, change, objectorField }: WhoObjectsProps) {
  return (
    <>
      <Field label={words.who}>
        <ChooseOne label={words.who} layout="tiles" options={ways} value={draft.as} onChange={(as) => change({ as })} />
      </Field>
      {draft.as === 'person' ? (
        objectorField({ chosen: draft.people, onChange: (people) => change({ people }) })
      ) : (
        <TextField label={words.name} value={draft.name} onChange={(name) => change({ name })} />
      )}
      {draft.channel === 'paper' && (
        <TextField
          label={words.broughtBy}
          hint={words.broughtByHint}
          optional
          value={draft.broughtBy}
          onChange={(broughtBy) => change({ broughtBy })}
        />
      )}
    </>
  )
}
