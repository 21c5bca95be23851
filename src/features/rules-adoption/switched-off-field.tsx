import { Text } from '@tarojs/components'
import type { RuleCode } from '../../../cloudfunctions/contract/ids'
import { Card } from '../../components/card'
import { ChooseMany } from '../../components/choice'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import './adoption.scss'
import type { Template } from './use-adoptions'

interface SwitchedOffFieldProps {
  template: Template
  values: readonly RuleCode[]
  onChange: (values: RuleCode[]) => void
}

const words = t.adoption.adopt

/** Rules that the village does not use; their values are the county's and not asked for. */
export function SwitchedOffField({ template, values, onChange }: SwitchedOffFieldProps) {
  const options = template.rules.map(({ code, name, unit, points }) => ({
    value: code,
    title: fill(words.rule, { name, unit, points }),
  }))
  return (
    <Card title={words.off}>
      <Text className="adoption-lead">{words.offHint}</Text>
      <ChooseMany label={words.off} options={options} values={values} onChange={onChange} />
      <Text className="adoption-lead">{fill(words.offCount, { count: values.length })}</Text>
    </Card>
  )
}
