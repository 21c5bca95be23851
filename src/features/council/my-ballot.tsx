import { Text, View } from '@tarojs/components'
import type { BallotChoice, ReviewStatus } from '../../../cloudfunctions/contract/council'
import { role } from '../../components/a11y'
import { Card } from '../../components/card'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import './council.scss'

/** In the place of the form: the ballot that the reader has cast, and what happens next. */
export function MyBallot({ choice, status }: { choice: BallotChoice; status: ReviewStatus }) {
  return (
    <Card title={t.council.ballot.title}>
      <View {...role('status')}>
        <Text className="council-mine">{fill(t.council.ballot.mine, { ballot: t.council.ballots[choice] })}</Text>
        <Text className="council-after">{t.council.after[status]}</Text>
      </View>
    </Card>
  )
}
