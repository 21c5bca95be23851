import { useState } from 'react'
import type { ClassSessionId } from '../../../cloudfunctions/contract/ids'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { FailureNote } from '../../components/failure-note'
import { Hint } from '../../components/hint'
import { TextField } from '../../components/text-field'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { useCommand } from '../../services/use-command'
import { refreshSchool } from './use-school'

/** Asks something, of a class or without one; it gets an owner, a due date and a public answer. */
export function AskMatter({ sessionId }: { sessionId?: ClassSessionId }) {
  const [words, setWords] = useState('')
  const send = useCommand(api.matters.raise.mutate, {
    onDone: () => {
      setWords('')
      refreshSchool()
    },
  })
  const { length } = words.trim()
  return (
    <Card title={t.school.ask}>
      <TextField
        label={t.school.askField}
        hint={t.school.askWords}
        lines="many"
        value={words}
        onChange={setWords}
        limit={LIMITS.matterMax}
      />
      <Button
        kind="plain"
        busy={send.busy}
        disabled={length < LIMITS.matterMin || length > LIMITS.matterMax}
        onPress={() => send.run({ words: words.trim(), ...(sessionId === undefined ? {} : { sessionId }) })}
      >
        {t.school.askSend}
      </Button>
      {send.done && length === 0 && <Hint words={t.school.asked} />}
      <FailureNote error={send.error} />
    </Card>
  )
}
