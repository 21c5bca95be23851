import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../components/button'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { FailureNote } from '../../components/failure-note'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { useCommand } from '../../services/use-command'
import { type Check, type CheckContent, refreshChecks } from './use-checks'

/** The township found it true. */
export function ConfirmCheck({ check, content }: { check: Check; content: CheckContent }) {
  const [open, setOpen] = useState(false)
  const decide = useCommand(api.deeds.decideCheck.mutate, { onDone: refreshChecks })
  const { deedId, version } = check
  const name = content.praised.join('、')
  return (
    <>
      <Button label={fill(t.checks.confirmLabel, { name })} onPress={() => setOpen(true)}>
        {t.checks.confirm}
      </Button>
      <ConfirmDialog
        open={open}
        title={t.checks.confirmTitle}
        confirm={t.checks.confirm}
        busy={decide.busy}
        onConfirm={() => decide.run({ decision: 'confirm', deedId, version })}
        onClose={() => setOpen(false)}
      >
        <Text>{t.checks.confirmWords}</Text>
        <FailureNote error={decide.error} />
      </ConfirmDialog>
    </>
  )
}
