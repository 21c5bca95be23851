import { DECLINE_REASONS } from '../../../cloudfunctions/contract/decline-reasons'
import { ChooseOne } from '../../components/choice'
import { Field } from '../../components/field'
import * as t from '../../i18n/zh-CN'
import type { Decision } from './use-decision'

const OPTIONS = DECLINE_REASONS.map((value) => ({ value, title: t.council.declineReasons[value] }))

/** Why it stays declined, from the list. */
export function DeclineFields({ decision: { draft, change } }: { decision: Decision }) {
  return (
    <Field label={t.council.ballot.reason}>
      <ChooseOne
        label={t.council.ballot.reason}
        layout="tiles"
        options={OPTIONS}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
      />
    </Field>
  )
}
