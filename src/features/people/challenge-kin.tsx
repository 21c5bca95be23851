import { Text } from '@tarojs/components'
import { useState } from 'react'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import { Button } from '../../components/button'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { FailureNote } from '../../components/failure-note'
import { TextField } from '../../components/text-field'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { readAgain } from '../../services/read-again'
import { useCommand } from '../../services/use-command'
import type { Kin } from './use-kin'

/** Says that a declaration is wrong; one level up decides, and until then it holds. */
export function ChallengeKin({ kin: { kinshipId, name } }: { kin: Kin }) {
  const [open, setOpen] = useState(false)
  const [words, setWords] = useState('')
  const sending = useCommand(api.people.challengeKin.mutate, {
    onDone: () => {
      setOpen(false)
      readAgain()
    },
  })
  const { length } = words.trim()
  const said = length >= LIMITS.reasonMin && length <= LIMITS.reasonMax
  return (
    <>
      <Button kind="link" label={fill(t.kin.challengeLabel, { name })} onPress={() => setOpen(true)}>
        {t.kin.challenge}
      </Button>
      <ConfirmDialog
        open={open}
        title={t.kin.challengeTitle}
        confirm={t.kin.challengeSend}
        busy={sending.busy}
        disabled={!said}
        onConfirm={() => sending.run({ kinshipId, words: words.trim() })}
        onClose={() => setOpen(false)}
      >
        <Text>{t.kin.challengeWords}</Text>
        <TextField
          label={t.kin.challengeField}
          hint={t.kin.challengeHint}
          lines="many"
          value={words}
          onChange={setWords}
          limit={LIMITS.reasonMax}
        />
        <FailureNote error={sending.error} />
      </ConfirmDialog>
    </>
  )
}
