import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { BoardSwitch } from '../../../cloudfunctions/contract/boards'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { FailureNote } from '../../components/failure-note'
import { SwitchRow } from '../../components/switch-row'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { useCommand } from '../../services/use-command'
import { refreshBoards } from './use-switches'

/** One switch, and what it does; the whole county sees it, so that it asks once more. */
export function OneSwitch({ name, on }: { name: BoardSwitch; on: boolean }) {
  const [open, setOpen] = useState(false)
  const words = t.boardSwitches.names[name]
  const done = () => {
    setOpen(false)
    return refreshBoards()
  }
  const set = useCommand(api.boards.setSwitch.mutate, { onDone: done })
  return (
    <>
      <SwitchRow title={words.title} hint={on ? words.on : words.off} on={on} onChange={() => setOpen(true)} />
      <ConfirmDialog
        open={open}
        title={fill(on ? t.boardSwitches.confirmOff : t.boardSwitches.confirmOn, { name: words.title })}
        confirm={t.boardSwitches.send}
        kind={on ? 'danger' : 'primary'}
        busy={set.busy}
        onConfirm={() => set.run({ name, on: !on })}
        onClose={() => setOpen(false)}
      >
        <Text>{fill(t.boardSwitches.does, { name: words.title, does: on ? words.off : words.on })}</Text>
        <FailureNote error={set.error} />
      </ConfirmDialog>
    </>
  )
}
