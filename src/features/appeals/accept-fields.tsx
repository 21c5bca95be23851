import { Text, View } from '@tarojs/components'
import type { AppealSheet } from '../../../cloudfunctions/contract/appeals'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import { ChooseMany, ChooseOne } from '../../components/choice'
import { Field } from '../../components/field'
import { Hint } from '../../components/hint'
import { Stepper } from '../../components/stepper'
import { TextField } from '../../components/text-field'
import { evidenceWords } from '../../i18n/evidence'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import './appeals.scss'
import { publicTextOf, type Rule } from './prepare-decision'
import type { Decision } from './use-decision'

const words = t.council.ballot

/** All that an approving ballot needs: the rule, how many units, the evidence, and a text that everybody may read. */
export function AcceptFields({ sheet, decision }: { sheet: AppealSheet; decision: Decision }) {
  const { draft, change, rule } = decision
  if (sheet.rules.length === 0) return <Hint words={words.noRules} />
  const options = sheet.rules.map(({ code, name, points, unit }) => ({
    value: code,
    title: name,
    hint: fill(words.ruleValue, { points, unit }),
  }))
  return (
    <>
      <Field label={words.rule} hint={words.ruleHint}>
        <ChooseOne
          label={words.rule}
          options={options}
          value={draft.ruleCode}
          onChange={(ruleCode) => change({ ruleCode })}
        />
      </Field>
      {rule && <OfRule rule={rule} decision={decision} />}
      <TextField
        label={t.appeals.sheet.publicText}
        hint={t.appeals.sheet.publicTextHint}
        lines="many"
        value={publicTextOf(sheet, draft)}
        onChange={(publicText) => change({ publicText })}
        limit={LIMITS.publicTextMax}
      />
    </>
  )
}

function OfRule({ rule, decision: { draft, change } }: { rule: Rule; decision: Decision }) {
  return (
    <>
      <Field label={fill(words.unitsOf, { unit: rule.unit })}>
        <View className="appeals-units">
          <Stepper
            label={words.units}
            value={draft.units}
            min={1}
            max={LIMITS.unitsMax}
            onChange={(units) => change({ units })}
          />
          <Text className="appeals-units__sum">{fill(words.computed, { points: rule.points * draft.units })}</Text>
        </View>
      </Field>
      {rule.evidence.length > 0 && (
        <Field label={words.evidence} hint={words.evidenceHint}>
          <ChooseMany
            label={words.evidence}
            options={rule.evidence.map((code) => ({ value: code, title: evidenceWords(code) }))}
            values={draft.evidenceSeen}
            onChange={(evidenceSeen) => change({ evidenceSeen })}
          />
        </Field>
      )}
    </>
  )
}
