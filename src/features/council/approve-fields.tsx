import { Text, View } from '@tarojs/components'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import type { ReviewSheet } from '../../../cloudfunctions/contract/review-sheet'
import { ChooseMany, ChooseOne } from '../../components/choice'
import { Field } from '../../components/field'
import { Stepper } from '../../components/stepper'
import { evidenceWords } from '../../i18n/evidence'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import './council.scss'
import type { Rule } from './prepare-ballot'
import type { Ballot } from './use-ballot'

const words = t.council.ballot

/** The rule that the points come from, how many units, and the evidence that was seen. */
export function ApproveFields({ sheet, ballot }: { sheet: ReviewSheet; ballot: Ballot }) {
  const { draft, change, rule } = ballot
  if (sheet.rules.length === 0) return <Text className="council-note">{words.noRules}</Text>
  return (
    <>
      <Field label={words.rule} hint={sheet.awarded ? t.council.reexamination.rule : words.ruleHint}>
        <ChooseOne
          label={words.rule}
          options={sheet.rules.map(ruleOption)}
          value={draft.ruleCode}
          onChange={(ruleCode) => change({ ruleCode })}
        />
      </Field>
      {rule && !sheet.awarded && <Units rule={rule} ballot={ballot} />}
      {rule && <Evidence rule={rule} ballot={ballot} />}
    </>
  )
}

const ruleOption = ({ code, name, points, unit }: Rule) => ({
  value: code,
  title: name,
  hint: fill(words.ruleValue, { points, unit }),
})

function Units({ rule, ballot: { draft, change } }: { rule: Rule; ballot: Ballot }) {
  const { units } = draft
  return (
    <Field label={fill(words.unitsOf, { unit: rule.unit })}>
      <View className="council-units">
        <Stepper
          label={words.units}
          value={units}
          min={1}
          max={LIMITS.unitsMax}
          onChange={(next) => change({ units: next })}
        />
        <View className="council-units__sum">
          <Text className="council-units__points">{fill(words.computed, { points: rule.points * units })}</Text>
          <Text className="council-soft">{fill(words.computedHow, { points: rule.points, units })}</Text>
        </View>
      </View>
    </Field>
  )
}

function Evidence({ rule, ballot: { draft, change } }: { rule: Rule; ballot: Ballot }) {
  if (rule.evidence.length === 0) return null
  return (
    <Field label={words.evidence} hint={words.evidenceHint}>
      <ChooseMany
        label={words.evidence}
        options={rule.evidence.map((code) => ({ value: code, title: evidenceWords(code) }))}
        values={draft.evidenceSeen}
        onChange={(seen) => change({ evidenceSeen: seen })}
      />
    </Field>
  )
}
