import { Text } from '@tarojs/components'
import { useState } from 'react'
import { HAND_CHANNELS } from '../../../cloudfunctions/contract/objections'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { ChooseOne } from '../../components/choice'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { FailureNote } from '../../components/failure-note'
import { Field } from '../../components/field'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { useCommand } from '../../services/use-command'
import { refreshObjections, type Sheet } from './use-objections'

const words = t.objections.sheet
const channels = HAND_CHANNELS.map((value) => ({ value, title: t.objections.channels[value] }))

/** For an objector without an account: tell them, and take it higher when they say so. */
export function ByHand({ sheet }: { sheet: Sheet }) {
  const tells = sheet.can.includes('noteTold')
  const escalates = sheet.can.includes('escalateByHand')
  if (!tells && !escalates) return null
  return (
    <Card>
      {tells && <NoteTold sheet={sheet} />}
      {escalates && <EscalateByHand sheet={sheet} />}
    </Card>
  )
}

function NoteTold({ sheet: { objectionId } }: { sheet: Sheet }) {
  const [asking, setAsking] = useState(false)
  const told = useCommand(api.objections.noteTold.mutate, { onDone: refreshObjections })
  return (
    <>
      <Text className="objections-words">{words.toTell}</Text>
      <Button kind="plain" onPress={() => setAsking(true)}>
        {words.told}
      </Button>
      <ConfirmDialog
        open={asking}
        title={words.toldSure}
        confirm={words.told}
        busy={told.busy}
        onConfirm={() => told.run({ objectionId })}
        onClose={() => setAsking(false)}
      >
        <FailureNote error={told.error} />
      </ConfirmDialog>
    </>
  )
}

function EscalateByHand({ sheet: { objectionId } }: { sheet: Sheet }) {
  const [asking, setAsking] = useState(false)
  const [channel, setChannel] = useState<(typeof HAND_CHANNELS)[number]>()
  const escalate = useCommand(api.objections.escalateByHand.mutate, { onDone: refreshObjections })
  return (
    <>
      <Button kind="plain" onPress={() => setAsking(true)}>
        {words.escalateByHand}
      </Button>
      <ConfirmDialog
        open={asking}
        title={words.escalateByHand}
        confirm={words.escalateByHand}
        busy={escalate.busy}
        disabled={channel === undefined}
        onConfirm={() => channel && escalate.run({ objectionId, channel })}
        onClose={() => setAsking(false)}
      >
        <Text>{words.escalateByHandWords}</Text>
        <Field label={words.escalateHow}>
          <ChooseOne
            label={words.escalateHow}
            layout="tiles"
            options={channels}
            value={channel}
            onChange={setChannel}
          />
        </Field>
        <FailureNote error={escalate.error} />
      </ConfirmDialog>
    </>
  )
}
