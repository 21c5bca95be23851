import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Hint } from '../../components/hint'
import * as t from '../../i18n/zh-CN'
import { askToRing, type RingAnswer } from '../../services/subscribe-message'
import './messages.scss'
import { usePhoneSettings } from './use-messages'

/**
 * Offers to ring the phone when there is news, at the moment that somebody waits for some: the platform wants a tap for
 * every single time. Refused, everything stands in the inbox all the same. Nothing where no phone can be rung.
 */
export function RemindMe({ enabled }: { enabled: boolean }) {
  const templateIds = usePhoneSettings(enabled).data?.templateIds ?? []
  const [answer, setAnswer] = useState<RingAnswer>()
  if (templateIds.length === 0) return null
  const words = t.inbox.remind
  return (
    <Card title={words.title}>
      {answer === undefined ? (
        <>
          <Text className="messages-body">{words.why}</Text>
          <Button kind="plain" onPress={() => askToRing(templateIds).then(setAnswer)}>
            {words.yes}
          </Button>
        </>
      ) : (
        <Hint words={words[answer]} />
      )}
    </Card>
  )
}
