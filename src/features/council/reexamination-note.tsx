import { Text } from '@tarojs/components'
import { Card } from '../../components/card'
import { Fact } from '../../components/fact'
import * as t from '../../i18n/zh-CN'
import './council.scss'
import type { Review } from './use-council'

/** Says that something confirmed is decided once more, why, and what the ballots do. */
export function ReexaminationNote({ why }: { why: NonNullable<Review['reexamines']> }) {
  const words = t.council.reexamination
  return (
    <Card title={words.title}>
      <Text className="council-story">{words.causes[why.cause]}</Text>
      {why.words !== undefined && <Fact label={words.facts}>{why.words}</Fact>}
      <Text className="council-soft">{words.does}</Text>
    </Card>
  )
}
