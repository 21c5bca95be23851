import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { DivisionCode } from '../../../../cloudfunctions/contract/ids'
import { Button } from '../../../components/button'
import { ConfirmDialog } from '../../../components/confirm-dialog'
import { FailureNote } from '../../../components/failure-note'
import * as t from '../../../i18n/zh-CN'
import { api } from '../../../services/api'
import { goInstead } from '../../../services/navigate'
import { readAgain } from '../../../services/read-again'
import { useCommand } from '../../../services/use-command'
import { type CampaignDraft, inputOf } from './draft'

const words = t.selection.open

interface OpenActProps {
  divisionCode: DivisionCode
  draft: CampaignDraft
  onOpened: () => void
}

/** Opens the campaign, after it was asked once more. */
export function OpenAct({ divisionCode, draft, onOpened }: OpenActProps) {
  const [asking, setAsking] = useState(false)
  const opening = useCommand(api.exemplars.open.mutate, {
    onDone: ({ campaignId }) => {
      onOpened()
      readAgain()
      goInstead('campaign', { campaignId })
    },
  })
  return (
    <>
      <Button onPress={() => setAsking(true)}>{words.act}</Button>
      <ConfirmDialog
        open={asking}
        title={words.sureTitle}
        confirm={words.act}
        busy={opening.busy}
        onConfirm={() => opening.run(inputOf(draft, divisionCode))}
        onClose={() => setAsking(false)}
      >
        <Text>{words.sureWords}</Text>
        <FailureNote error={opening.error} />
      </ConfirmDialog>
    </>
  )
}
