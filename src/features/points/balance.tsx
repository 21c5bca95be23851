import { Text, View } from '@tarojs/components'
import { Card } from '../../components/card'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import './points.scss'
import type { BalanceView } from './use-balance'

/** Honour points of the year, and what the points store would take. */
export function Balance({ balance: { year, honor, base, redeemable } }: { balance: BalanceView }) {
  return (
    <Card title={fill(t.ledger.honor, { year })}>
      <View className="points-sums">
        <Text className="points-sums__honor">{honor}</Text>
        <Text>{fill(t.ledger.made, { base })}</Text>
        <Text>{fill(t.ledger.redeemable, { points: redeemable })}</Text>
        {redeemable < 0 && <Text>{t.ledger.owed}</Text>}
      </View>
    </Card>
  )
}
