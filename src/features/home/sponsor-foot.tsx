import { Text, View } from '@tarojs/components'
import type { Me } from '../../../cloudfunctions/contract/people'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import './home.scss'

/** Who answers for the installation, as the law asks. */
export function SponsorFoot({ county }: { county: Me['county'] }) {
  return (
    <View className="home-foot">
      <Text>{fill(t.home.foot, { unit: county.sponsorUnit })}</Text>
      <Text>{fill(t.home.filing, { number: county.filingNumber })}</Text>
    </View>
  )
}
