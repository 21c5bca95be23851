import { Text } from '@tarojs/components'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { FailureNote } from '../../components/failure-note'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { useCommand } from '../../services/use-command'
import { roleWords } from './role-words'
import { type RoleHolder, refreshHolders } from './use-roles'

/** Ends an office, after asking once more. */
export function EndRole({ holder, onClose }: { holder: RoleHolder; onClose: () => void }) {
  const { name, grantId } = holder
  const end = useCommand(api.people.endRole.mutate, {
    onDone: () => {
      refreshHolders()
      onClose()
    },
  })
  return (
    <ConfirmDialog
      open
      title={fill(t.roles.endTitle, { name })}
      confirm={t.roles.endConfirm}
      kind="danger"
      busy={end.busy}
      onConfirm={() => end.run({ grantId })}
      onClose={onClose}
    >
      <Text>{fill(t.roles.endWords, { name, role: roleWords(holder) })}</Text>
      <FailureNote error={end.error} />
    </ConfirmDialog>
  )
}
