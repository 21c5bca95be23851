import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ClassSessionId } from '../../../cloudfunctions/contract/ids'
import { role } from '../../components/a11y'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { FailureNote } from '../../components/failure-note'
import * as t from '../../i18n/zh-CN'
import './station.scss'
import { useCode } from './use-station'

/** The six digits for everybody to see; shown when asked for. */
export function CodeCard({ sessionId }: { sessionId: ClassSessionId }) {
  const [shown, setShown] = useState(false)
  return (
    <Card title={t.station.code}>
      {shown && <Digits sessionId={sessionId} />}
      <Button kind={shown ? 'plain' : 'primary'} onPress={() => setShown(!shown)}>
        {shown ? t.station.hideCode : t.station.showCode}
      </Button>
    </Card>
  )
}

function Digits({ sessionId }: { sessionId: ClassSessionId }) {
  const asked = useCode(sessionId)
  return (
    <>
      <View {...role('status')} aria-label={asked.data?.code ?? ''}>
        <Text className="station-code">{asked.data?.code ?? '······'}</Text>
      </View>
      <Text className="station-words">{t.station.codeWords}</Text>
      <FailureNote error={asked.error} />
    </>
  )
}
