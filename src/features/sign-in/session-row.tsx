import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { SignedInBrowser } from '../../../cloudfunctions/contract/sign-in'
import { Button } from '../../components/button'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { FailureNote } from '../../components/failure-note'
import { ListRow } from '../../components/list-row'
import { StatusTag } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { momentWords } from '../../services/time'
import { useCommand } from '../../services/use-command'
import { villageNow } from '../../services/village-clock'
import { deviceWords } from './device-words'
import { afterEnding } from './use-sessions'

const words = t.signIn.sessions

/** One browser: what it is, when it was last used, until when it stays. The own one is left by signing out. */
export function SessionRow({ session }: { session: SignedInBrowser }) {
  const [asking, setAsking] = useState(false)
  const device = deviceWords(session)
  const moment = momentWords(session.lastUsedAt, villageNow())
  const end = useCommand(api.signIn.endSession.mutate, {
    onDone: () => {
      setAsking(false)
      afterEnding(session)
    },
  })
  const aside = session.own ? (
    <StatusTag words={words.own} tone="done" />
  ) : (
    <Button kind="plain" label={fill(words.endLabel, { device, moment })} onPress={() => setAsking(true)}>
      {words.end}
    </Button>
  )
  return (
    <ListRow title={device} note={fill(words.used, { moment })} aside={aside}>
      <Text className="sign-in-soft">{fill(words.from, { from: session.from })}</Text>
      <Text className="sign-in-soft">
        {fill(words.until, { moment: momentWords(session.expiresAt, villageNow()) })}
      </Text>
      <ConfirmDialog
        open={asking}
        title={fill(words.endTitle, { device })}
        confirm={words.confirm}
        kind="danger"
        busy={end.busy}
        onConfirm={() => end.run({ sessionId: session.sessionId })}
        onClose={() => setAsking(false)}
      >
        <Text>{words.endWords}</Text>
        <FailureNote error={end.error} />
      </ConfirmDialog>
    </ListRow>
  )
}
