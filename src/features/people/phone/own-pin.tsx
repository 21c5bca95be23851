import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { Card } from '../../../components/card'
import { Hint } from '../../../components/hint'
import { Stack } from '../../../components/stack'
import * as t from '../../../i18n/zh-CN'
import { OwnPinForm } from './own-pin-form'

const words = t.phone.own

/** The PIN of whoever uses the phone: who has none is asked for one, everybody else may change theirs. */
export function OwnPin({ hasPin }: { hasPin: boolean }) {
  const [open, setOpen] = useState(!hasPin)
  const [done, setDone] = useState(false)
  const finish = () => {
    setDone(true)
    setOpen(false)
  }
  return (
    <Card title={hasPin ? words.change : words.set}>
      <Stack>
        {done && <Hint words={words.done} />}
        {open ? (
          <OwnPinForm hasPin={hasPin} onDone={finish} />
        ) : (
          <>
            <Text>{words.forgotten}</Text>
            <Button kind="plain" onPress={() => setOpen(true)}>
              {words.open}
            </Button>
          </>
        )}
      </Stack>
    </Card>
  )
}
