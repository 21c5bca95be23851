import { Text } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Me } from '../../../cloudfunctions/contract/people'
import { Card } from '../../components/card'
import { Fact } from '../../components/fact'
import { Stack } from '../../components/stack'
import { SwitchRow } from '../../components/switch-row'
import * as t from '../../i18n/zh-CN'
import { setElder, useElder } from '../../services/settings'

const { what, who } = t.welcome

/** The first screen: larger type before anything is read, what this is, and who answers for it. */
export function WhatThisIs({ county, complaints }: { county: Me['county']; complaints: ReactNode }) {
  return (
    <>
      <Card>
        <SwitchRow title={what.elder} hint={what.elderHint} on={useElder()} onChange={setElder} />
      </Card>
      <Card title={what.title}>
        <Stack>
          {what.lines.map((line) => (
            <Text key={line}>{line}</Text>
          ))}
        </Stack>
      </Card>
      <Card title={who.title}>
        <Fact label={who.unit}>{county.sponsorUnit}</Fact>
        <Fact label={who.filing}>{county.filingNumber}</Fact>
        <Text>{who.complain}</Text>
        {complaints}
      </Card>
    </>
  )
}
