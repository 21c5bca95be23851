import { Text } from '@tarojs/components'
import type { ChangeRow } from '../../../cloudfunctions/contract/roster'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { FailureNote } from '../../components/failure-note'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { readAgain } from '../../services/read-again'
import { useCommand } from '../../services/use-command'
import { changeSentence } from './change-sentence'

const words = t.roster.changes

/** The second signature, after asking once more: it takes effect at once and goes on the notice. */
export function SignChange({ change, onClose }: { change: ChangeRow; onClose: () => void }) {
  const signing = useCommand(api.roster.sign.mutate, {
    onDone: () => {
      onClose()
      readAgain()
    },
  })
  return (
    <ConfirmDialog
      open
      title={words.signTitle}
      confirm={words.sign}
      busy={signing.busy}
      onConfirm={() => signing.run({ changeId: change.changeId })}
      onClose={onClose}
    >
      <Text>{changeSentence(change)}</Text>
      <Text>{t.roster.kinds[change.kind].effect}</Text>
      <Text>{words.signWords}</Text>
      <FailureNote error={signing.error} />
    </ConfirmDialog>
  )
}
