import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { SignInSeen } from '../../../cloudfunctions/contract/sign-in'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { FailureNote } from '../../components/failure-note'
import { Loaded } from '../../components/loaded'
import { Stack } from '../../components/stack'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { goInstead } from '../../services/navigate'
import { useCommand } from '../../services/use-command'
import { deviceWords } from './device-words'
import { SeenFacts } from './seen-facts'
import { useSignInSeen } from './use-let-in'

const words = t.signIn.letIn

interface LetInProps {
  code: string
  /** Who would be signed in. */
  name: string
  onOther: () => void
}

/** What became of a code that was read: the question, or why there is none to ask. */
export function LetIn({ code, name, onOther }: LetInProps) {
  const query = useSignInSeen(code)
  const [answered, setAnswered] = useState<'agreed' | 'refused'>()
  const other = (why: string) => (
    <EmptyState words={why}>
      <Button onPress={onOther}>{words.other}</Button>
    </EmptyState>
  )
  return (
    <Loaded query={query}>
      {(seen) => {
        if (seen === null) return other(words.unknown)
        if (answered) return <Answered agreed={answered === 'agreed'} seen={seen} />
        if (seen.state !== 'waiting') return other(words.closed[seen.state])
        return <Ask code={code} name={name} seen={seen} onAnswered={setAnswered} />
      }}
    </Loaded>
  )
}

interface AskProps {
  code: string
  name: string
  seen: SignInSeen
  onAnswered: (how: 'agreed' | 'refused') => void
}

function Ask({ code, name, seen, onAnswered }: AskProps) {
  const agree = useCommand(api.signIn.answer.mutate, { onDone: () => onAnswered('agreed') })
  const refuse = useCommand(api.signIn.answer.mutate, { onDone: () => onAnswered('refused') })
  const error = agree.error ?? refuse.error
  return (
    <Card title={words.ask}>
      <Stack>
        <SeenFacts seen={seen} name={name} />
        <Text className="sign-in-warning">{words.warning}</Text>
        <FailureNote error={error} />
        <Button busy={agree.busy} disabled={refuse.busy} onPress={() => agree.run({ code, agrees: true })}>
          {words.agree}
        </Button>
        <Button
          kind="plain"
          busy={refuse.busy}
          disabled={agree.busy}
          onPress={() => refuse.run({ code, agrees: false })}
        >
          {words.refuse}
        </Button>
      </Stack>
    </Card>
  )
}

function Answered({ agreed, seen }: { agreed: boolean; seen: SignInSeen }) {
  return (
    <EmptyState words={agreed ? fill(words.agreed, { device: deviceWords(seen) }) : words.refused}>
      <Button kind="plain" onPress={() => goInstead('sessions')}>
        {words.where}
      </Button>
    </EmptyState>
  )
}
