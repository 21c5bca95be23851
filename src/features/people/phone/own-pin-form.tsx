import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { FailureNote } from '../../../components/failure-note'
import { TextField } from '../../../components/text-field'
import * as t from '../../../i18n/zh-CN'
import { api } from '../../../services/api'
import { readAgain } from '../../../services/read-again'
import { useCommand } from '../../../services/use-command'
import { PinFields } from './pin-fields'
import { outcomeWords, usePin } from './use-pin'

const words = t.phone.own

/** A new PIN, typed twice; who has one already gives it first. */
export function OwnPinForm({ hasPin, onDone }: { hasPin: boolean; onDone: () => void }) {
  const typed = usePin(true)
  const [before, setBefore] = useState('')
  const [told, setTold] = useState<string>()
  const setting = useCommand(api.phone.setPin.mutate, {
    onDone: (outcome) => {
      setTold(outcomeWords(outcome))
      if (outcome.outcome !== 'right') return
      readAgain()
      onDone()
    },
  })
  const press = () => {
    if (typed.check()) setting.run({ pin: typed.pin, ...(hasPin && before !== '' ? { pinBefore: before } : {}) })
  }
  return (
    <>
      <Text>{words.why}</Text>
      {hasPin && <TextField label={words.before} numeric secret value={before} onChange={setBefore} error={told} />}
      <PinFields typed={typed} chosenNow told={hasPin ? undefined : told} />
      <FailureNote error={setting.error} />
      <Button kind="plain" busy={setting.busy} onPress={press}>
        {hasPin ? words.changeIt : words.setIt}
      </Button>
    </>
  )
}
