import type { DivisionCode, RuleCode } from '../../../cloudfunctions/contract/ids'
import { ChooseOne } from '../../components/choice'
import { Field } from '../../components/field'
import { Hint } from '../../components/hint'
import { Loaded } from '../../components/loaded'
import { evidenceWords } from '../../i18n/evidence'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { useListRules } from './use-activities'

interface ListRuleFieldProps {
  villageCode: DivisionCode
  /** The rules are those of this day; none is asked for before it is chosen. */
  heldOn: string | undefined
  value: RuleCode | undefined
  onChange: (code: RuleCode) => void
  error: string | undefined
}

const words = t.activities.form

/** The rules in force that day that go by a list or document. */
export function ListRuleField({ villageCode, heldOn, value, onChange, error }: ListRuleFieldProps) {
  const asked = useListRules(villageCode, heldOn)
  if (heldOn === undefined) return null
  return (
    <Field label={words.rule} hint={words.ruleHint} error={error}>
      <Loaded query={asked}>
        {({ rules }) =>
          rules.length === 0 ? (
            <Hint words={words.noRule} />
          ) : (
            <ChooseOne
              label={words.rule}
              options={rules.map(({ code, name, unit, points, evidence }) => ({
                value: code,
                title: name,
                hint: fill(words.rulePoints, { unit, points, evidence: evidence.map(evidenceWords).join('、') }),
              }))}
              value={value}
              onChange={onChange}
            />
          )
        }
      </Loaded>
    </Field>
  )
}
