import { Text } from '@tarojs/components'
import type { CampaignId } from '../../../../cloudfunctions/contract/ids'
import { ActWithWords } from '../../../components/act-with-words'
import * as t from '../../../i18n/zh-CN'
import { api } from '../../../services/api'
import { readAgain } from '../../../services/read-again'
import { useCommand } from '../../../services/use-command'

const words = t.selection.campaign

/** Ends a campaign before its time, with a reason that everybody reads. */
export function EndCampaign({ campaignId }: { campaignId: CampaignId }) {
  const { run, busy, error } = useCommand(api.exemplars.end.mutate, { onDone: readAgain })
  return (
    <ActWithWords
      act={words.end}
      title={words.endTitle}
      label={words.endReason}
      kind="link"
      danger
      busy={busy}
      error={error}
      onSend={(reason) => run({ campaignId, reason })}
    >
      <Text>{words.endWords}</Text>
    </ActWithWords>
  )
}
