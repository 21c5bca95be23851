import { DECLINE_REASONS } from '../../../cloudfunctions/contract/decline-reasons'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import { ChooseOne } from '../../components/choice'
import { Field } from '../../components/field'
import { TextField } from '../../components/text-field'
import * as t from '../../i18n/zh-CN'
import type { Ballot } from './use-ballot'

const words = t.council.ballot
const reasons = DECLINE_REASONS.map((value) => ({ value, title: t.council.declineReasons[value] }))

/** A reason from the list, and words of the member's own. */
export function DeclineFields({ ballot: { draft, change } }: { ballot: Ballot }) {
  return (
    <>
      <Field label={words.reason}>
        <ChooseOne
          label={words.reason}
          layout="tiles"
          options={reasons}
          value={draft.reason}
          onChange={(reason) => change({ reason })}
        />
      </Field>
      <TextField
        label={words.words}
        hint={words.wordsHint}
        lines="many"
        value={draft.words}
        onChange={(said) => change({ words: said })}
        limit={LIMITS.reasonMax}
      />
    </>
  )
}
