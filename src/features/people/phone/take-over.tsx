import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { PhonePerson } from '../../../../cloudfunctions/contract/phone'
import { ConfirmDialog } from '../../../components/confirm-dialog'
import { FailureNote } from '../../../components/failure-note'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import { api } from '../../../services/api'
import { go } from '../../../services/navigate'
import { forgetWhatWasRead } from '../../../services/session'
import { useCommand } from '../../../services/use-command'
import { PinFields } from './pin-fields'
import { outcomeWords, usePin } from './use-pin'

/** Another of the family takes over the phone, with their PIN; nothing of who used it before stays on it. */
export function TakeOver({ person, onClose }: { person: PhonePerson; onClose: () => void }) {
  const chosenNow = !person.hasPin
  const typed = usePin(chosenNow)
  const [told, setTold] = useState<string>()
  const use = useCommand(api.phone.usePerson.mutate, {
    onDone: async (outcome) => {
      setTold(outcomeWords(outcome))
      if (outcome.outcome !== 'right') return
      await forgetWhatWasRead()
      onClose()
      go('home')
    },
  })
  const press = () => {
    if (typed.check()) use.run({ personId: person.personId, pin: typed.pin })
  }
  const { name } = person
  return (
    <ConfirmDialog
      open
      title={fill(t.phone.take.title, { name })}
      confirm={t.phone.take.confirm}
      busy={use.busy}
      onConfirm={press}
      onClose={onClose}
    >
      <Text>{fill(chosenNow ? t.phone.take.first : t.phone.take.words, { name })}</Text>
      <PinFields typed={typed} chosenNow={chosenNow} told={told} />
      <FailureNote error={use.error} />
    </ConfirmDialog>
  )
}
