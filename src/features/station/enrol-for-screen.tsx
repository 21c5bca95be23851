import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { ClassSessionId } from '../../../cloudfunctions/contract/ids'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { FailureNote } from '../../components/failure-note'
import { PageFrame } from '../../components/page-frame'
import { SwitchRow } from '../../components/switch-row'
import { TextField } from '../../components/text-field'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { failureOf } from '../../services/failure-of'
import { goInstead } from '../../services/navigate'
import { useCommand } from '../../services/use-command'
import type { Named, PersonField } from './person-field.types'
import { refreshStation } from './use-station'

/** Enrols somebody without a phone; the slip is printed next. */
export function EnrolForScreen({ sessionId, personField }: { sessionId: ClassSessionId; personField: PersonField }) {
  const [chosen, setChosen] = useState<Named[]>([])
  const [telephone, setTelephone] = useState('')
  const [takeAtOnce, setTakeAtOnce] = useState(false)
  const send = useCommand(api.station.enrolFor.mutate, {
    onDone: ({ slip }) => {
      refreshStation()
      goInstead('slip', { slipId: slip.slipId })
    },
  })
  const [person] = chosen
  const number = telephone.trim()
  const overlap = failureOf(send.error)
  const overlapping = overlap?.code === 'CLASSES_OVERLAP'
  const press = (despiteOverlap: boolean) => {
    if (person === undefined) return
    const phone = number === '' ? {} : { telephone: number }
    send.run({ sessionId, personId: person.personId, takeAtOnce, despiteOverlap, ...phone })
  }
  return (
    <PageFrame title={t.station.enrolFor}>
      <Card>
        {personField({ chosen, onChange: setChosen })}
        <TextField
          label={t.station.telephone}
          hint={t.station.telephoneHint}
          optional
          value={telephone}
          onChange={setTelephone}
        />
        <SwitchRow
          title={t.station.takeAtOnce}
          hint={t.station.takeAtOnceHint}
          on={takeAtOnce}
          onChange={setTakeAtOnce}
        />
        <Button busy={send.busy} disabled={person === undefined} onPress={() => press(false)}>
          {t.station.enrolSend}
        </Button>
        {!overlapping && <FailureNote error={send.error} />}
      </Card>
      <ConfirmDialog
        open={overlapping}
        title={t.school.overlapTitle}
        confirm={t.station.overlapYes}
        busy={send.busy}
        onConfirm={() => press(true)}
        onClose={send.reset}
      >
        <Text>{fill(t.station.overlapWords, { titles: (overlap?.reasons ?? []).join('、') })}</Text>
      </ConfirmDialog>
    </PageFrame>
  )
}
