import { Text, View } from '@tarojs/components'
import type { ReviewSheet } from '../../../cloudfunctions/contract/review-sheet'
import { Card } from '../../components/card'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import './council.scss'

const words = t.council.keys
const DIGITS = 9

/** What each key does at the desk. */
export function KeysHelp() {
  const lines = [words.list, words.read, words.evidence, words.digits, words.cast, words.others]
  return (
    <Card title={words.title}>
      <View className="council-keys">
        {lines.map((line) => (
          <Text key={line}>{line}</Text>
        ))}
      </View>
    </Card>
  )
}

/** The rules that the digits stand for on this sheet. */
export function RuleKeys({ sheet: { rules } }: { sheet: ReviewSheet }) {
  return (
    <Card title={words.rules}>
      <View className="council-keys">
        {rules.slice(0, DIGITS).map(({ code, name, points, unit }, at) => (
          <Text key={code}>{fill(words.rule, { key: at + 1, rule: name, points, unit })}</Text>
        ))}
      </View>
    </Card>
  )
}
