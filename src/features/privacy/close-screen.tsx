import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { FailureNote } from '../../components/failure-note'
import { Lead } from '../../components/lead'
import { PageFrame } from '../../components/page-frame'
import { SwitchRow } from '../../components/switch-row'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { forgetDrafts } from '../../services/drafts'
import { go } from '../../services/navigate'
import { sweepPhotos } from '../../services/photos'
import { forgetWhatWasRead } from '../../services/session'
import { useCommand } from '../../services/use-command'
import './privacy.scss'

const words = t.privacy.close

/** Closes the account: what goes, what stays and why, and one more question. */
export function CloseScreen() {
  const [leave, setLeave] = useState(false)
  const [open, setOpen] = useState(false)
  const close = useCommand(api.privacy.closeAccount.mutate, {
    onDone: () => {
      forgetDrafts()
      sweepPhotos()
      forgetWhatWasRead().then(() => go('home'))
    },
  })
  return (
    <PageFrame title={words.title}>
      <Card title={words.gone}>
        <Text className="privacy-words">{words.goneWords}</Text>
      </Card>
      <Card title={words.stays}>
        <Text className="privacy-words">{words.staysWords}</Text>
      </Card>
      <Card>
        <SwitchRow title={words.leave} hint={words.leaveHint} on={leave} onChange={setLeave} />
      </Card>
      <Lead>{words.again}</Lead>
      <Button kind="danger" onPress={() => setOpen(true)}>
        {words.press}
      </Button>
      <ConfirmDialog
        open={open}
        title={words.confirmTitle}
        confirm={words.confirm}
        kind="danger"
        busy={close.busy}
        onConfirm={() => close.run({ leavePublicPages: leave })}
        onClose={() => setOpen(false)}
      >
        <Text>{words.confirmWords}</Text>
        <FailureNote error={close.error} />
      </ConfirmDialog>
    </PageFrame>
  )
}
