import { Button as PlatformButton, Text, View } from '@tarojs/components'
import { useState } from 'react'
import * as t from '../../i18n/zh-CN'
import './people.scss'
import type { VerifyNumberProps } from './verify-number.types'

/** Lets the platform vouch for the phone's number, so that the clerk finds its owner sooner; whoever refuses goes on without. */
export function VerifyNumber({ code, onCode }: VerifyNumberProps) {
  const [refused, setRefused] = useState(false)
  const words = t.bind.number
  const take = (given: string | undefined) => {
    setRefused(!given)
    if (given) onCode(given)
  }
  if (code !== undefined) return <Text aria-role="status">{words.given}</Text>
  return (
    <View className="people-number">
      <Text>{words.why}</Text>
      <PlatformButton
        className="people-number__give"
        openType="getPhoneNumber"
        onGetPhoneNumber={({ detail }) => take(detail.code)}
      >
        {words.give}
      </PlatformButton>
      {refused && <Text aria-role="status">{words.refused}</Text>}
    </View>
  )
}
