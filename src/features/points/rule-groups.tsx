import { Text } from '@tarojs/components'
import { Card } from '../../components/card'
import { ListRow } from '../../components/list-row'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import './points.scss'
import type { RuleView } from './use-rules'

/** The first letter of a code says what kind of thing the rule is about. */
const groupOf = ({ code }: RuleView): keyof typeof t.rules.groups => {
  const letter = code.slice(0, 1)
  return letter in t.rules.groups ? (letter as keyof typeof t.rules.groups) : 'X'
}

/** Rules by what they are about, each with its points and its cap. */
export function RuleGroups({ rules }: { rules: readonly RuleView[] }) {
  const groups = [...new Set(rules.map(groupOf))]
  return (
    <>
      {groups.map((group) => (
        <Card key={group} title={t.rules.groups[group]}>
          {rules
            .filter((rule) => groupOf(rule) === group)
            .map((rule) => (
              <ListRow
                key={rule.code}
                title={rule.name}
                note={capWords(rule)}
                aside={
                  <Text className="points-plus">{fill(t.rules.each, { points: rule.points, unit: rule.unit })}</Text>
                }
              />
            ))}
        </Card>
      ))}
    </>
  )
}

const capWords = ({ cap }: RuleView): string =>
  cap ? fill(t.points.caps[cap.period], { points: cap.points }) : t.rules.noCap
