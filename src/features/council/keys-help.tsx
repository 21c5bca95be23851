import { Text, View } from '@tarojs/components'
import type { ReviewSheet } from '../../../cloudfunctions/contract/review-sheet'
import { Card } from '../../components/card'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import './council.scss'

const words = t.council.keys
const DIGITS = 9

/** What each key does here; the digits with the rules that they stand for. */
export function KeysHelp({ sheet: { rules, awarded } }: { sheet: ReviewSheet }) {
  return (
    <Card title={words.title}>
      <View className="council-keys">
        <Text>{words.list}</Text>
        <Text>{words.read}</Text>
        <Text>{words.evidence}</Text>
        <Text>{words.rules}</Text>
        {rules.slice(0, DIGITS).map(({ code, name, points, unit }, at) => (
          <Text key={code}>{fill(words.rule, { key: at + 1, rule: name, points, unit })}</Text>
        ))}
        <Text>{words.cast}</Text>
        {!awarded && <Text>{words.others}</Text>}
      </View>
    </Card>
  )
}
