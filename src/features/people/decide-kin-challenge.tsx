import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { KinChallengeId } from '../../../cloudfunctions/contract/ids'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import type { KinChallengeOutcome } from '../../../cloudfunctions/contract/people'
import { Button } from '../../components/button'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { FailureNote } from '../../components/failure-note'
import { TextField } from '../../components/text-field'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { readAgain } from '../../services/read-again'
import { useCommand } from '../../services/use-command'

const words = t.kinChallenges

const WORDS: Record<KinChallengeOutcome, Record<'press' | 'label' | 'title' | 'does', string>> = {
  upheld: { press: words.upheld, label: words.upheldLabel, title: words.upheldTitle, does: words.upheldWords },
  dismissed: {
    press: words.dismissed,
    label: words.dismissedLabel,
    title: words.dismissedTitle,
    does: words.dismissedWords,
  },
}

interface DecideKinChallengeProps {
  challengeId: KinChallengeId
  pair: string
  outcome: KinChallengeOutcome
}

/** One of the two ways to decide a challenge, with the reason that both people read. */
export function DecideKinChallenge({ challengeId, pair, outcome }: DecideKinChallengeProps) {
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const deciding = useCommand(api.people.decideKinChallenge.mutate, { onDone: readAgain })
  const { press, label, title, does } = WORDS[outcome]
  const { length } = reason.trim()
  return (
    <>
      <Button kind="plain" label={fill(label, { pair })} onPress={() => setOpen(true)}>
        {press}
      </Button>
      <ConfirmDialog
        open={open}
        title={title}
        confirm={words.confirm}
        busy={deciding.busy}
        disabled={length < LIMITS.reasonMin || length > LIMITS.reasonMax}
        onConfirm={() => deciding.run({ challengeId, outcome, reason: reason.trim() })}
        onClose={() => setOpen(false)}
      >
        <Text>{does}</Text>
        <TextField
          label={words.reason}
          hint={words.reasonHint}
          lines="many"
          value={reason}
          onChange={setReason}
          limit={LIMITS.reasonMax}
        />
        <FailureNote error={deciding.error} />
      </ConfirmDialog>
    </>
  )
}
