import { useState } from 'react'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Hint } from '../../components/hint'
import { Stack } from '../../components/stack'
import { TextField } from '../../components/text-field'
import * as t from '../../i18n/zh-CN'
import { scanCode } from '../../services/scan'
import { codeIn } from './use-scanned-code'

const words = t.signIn.letIn

/** The code of the computer, by the scanner where there is one, or typed. */
export function EnterCode({ onCode }: { onCode: (code: string) => void }) {
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  const send = () => {
    const code = codeIn(typed)
    setWrong(code === undefined)
    if (code !== undefined) onCode(code)
  }
  return (
    <Card>
      <Stack>
        {scanCode && <Scan scan={scanCode} onCode={onCode} />}
        <TextField
          label={words.label}
          hint={words.hint}
          value={typed}
          onChange={setTyped}
          error={wrong ? words.form : undefined}
        />
        <Button kind={scanCode ? 'plain' : 'primary'} onPress={send}>
          {words.next}
        </Button>
      </Stack>
    </Card>
  )
}

function Scan({ scan, onCode }: { scan: NonNullable<typeof scanCode>; onCode: (code: string) => void }) {
  const [failed, setFailed] = useState(false)
  const press = async () => {
    const seen = await scan().catch(() => '')
    const code = codeIn(seen ?? '')
    setFailed(seen !== undefined && code === undefined)
    if (code !== undefined) onCode(code)
  }
  return (
    <>
      <Button onPress={press}>{words.scan}</Button>
      {failed && <Hint words={words.scanFailed} />}
    </>
  )
}
