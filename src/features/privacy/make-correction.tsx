import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { CorrectionRequest } from '../../../cloudfunctions/contract/privacy'
import { Button } from '../../components/button'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { FailureNote } from '../../components/failure-note'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { useCommand } from '../../services/use-command'
import './privacy.scss'
import { refreshCorrections } from './use-privacy'

const words = t.privacy.clerk

/** Corrects the roster as it was asked for. */
export function MakeCorrection({ request: { correctionId, field, personName } }: { request: CorrectionRequest }) {
  const [open, setOpen] = useState(false)
  const decide = useCommand(api.privacy.decideCorrection.mutate, { onDone: refreshCorrections })
  const label = fill(words.makeLabel, { name: personName, field: t.privacy.fields[field] })
  return (
    <>
      <Button label={label} onPress={() => setOpen(true)}>
        {words.make}
      </Button>
      <ConfirmDialog
        open={open}
        title={words.makeTitle}
        confirm={words.make}
        busy={decide.busy}
        onConfirm={() => decide.run({ decision: 'make', correctionId })}
        onClose={() => setOpen(false)}
      >
        <Text className="privacy-words">{words.makeWords}</Text>
        {field === 'group' && <Text className="privacy-words">{words.groupWords}</Text>}
        <FailureNote error={decide.error} />
      </ConfirmDialog>
    </>
  )
}
