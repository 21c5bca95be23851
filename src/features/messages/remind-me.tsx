import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Hint } from '../../components/hint'
import * as t from '../../i18n/zh-CN'
import { NEWS_OF_DEED, useRing } from '../../services/ring'
import type { RingAnswer } from '../../services/subscribe-message'
import './messages.scss'

/**
 * Offers to ring the phone when there is news, at the moment that somebody waits for some: the platform wants a tap for
 * every single time. Refused, everything stands in the inbox all the same. Nothing where no phone can be rung.
 */
export function RemindMe({ enabled }: { enabled: boolean }) {
  const ring = useRing(NEWS_OF_DEED)
  const [answer, setAnswer] = useState<RingAnswer>()
  if (!enabled || ring === null) return null
  const words = t.inbox.remind
  return (
    <Card title={words.title}>
      {answer === undefined ? (
        <>
          <Text className="messages-body">{words.why}</Text>
          <Button kind="plain" onPress={() => ring().then(setAnswer)}>
            {words.yes}
          </Button>
        </>
      ) : (
        <Hint words={words[answer]} />
      )}
    </Card>
  )
}
