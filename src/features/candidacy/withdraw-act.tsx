import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { CandidacyId } from '../../../cloudfunctions/contract/ids'
import { Button } from '../../components/button'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { FailureNote } from '../../components/failure-note'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { readAgain } from '../../services/read-again'
import { useCommand } from '../../services/use-command'

const words = t.candidacy.withdraw

/** The candidate leaves, at any stage and without a reason. */
export function WithdrawAct({ candidacyId }: { candidacyId: CandidacyId }) {
  const [asking, setAsking] = useState(false)
  const { run, busy, error } = useCommand(api.exemplars.withdraw.mutate, { onDone: readAgain })
  return (
    <>
      <Button kind="link" onPress={() => setAsking(true)}>
        {words.act}
      </Button>
      <ConfirmDialog
        open={asking}
        title={words.title}
        confirm={words.act}
        kind="danger"
        busy={busy}
        onConfirm={() => run({ candidacyId })}
        onClose={() => setAsking(false)}
      >
        <Text>{words.words}</Text>
        <FailureNote error={error} />
      </ConfirmDialog>
    </>
  )
}
