import { Text } from '@tarojs/components'
import type { DeedView } from '../../../../cloudfunctions/contract/deeds'
import { Card } from '../../../components/card'
import { Stack } from '../../../components/stack'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import { api } from '../../../services/api'
import { readAgain } from '../../../services/read-again'
import { NEWS_OF_APPEAL, useRing } from '../../../services/ring'
import { lastDayWords } from '../../../services/time'
import { useCommand } from '../../../services/use-command'
import { useVillageNow } from '../../../services/village-clock'
import { SayWhy } from './say-why'

/** A declined deed can be appealed once, until a date that stands here, by whom it is about. */
export function AppealCard({ deed: { deedId, version, appealUntil } }: { deed: DeedView }) {
  const now = useVillageNow()
  const words = t.deedPage.appeal
  const sending = useCommand(api.appeals.send.mutate, { onDone: readAgain })
  const ring = useRing(NEWS_OF_APPEAL)
  return (
    <Card title={words.title}>
      <Stack>
        {appealUntil !== undefined && <Text>{fill(words.until, { date: lastDayWords(appealUntil, now) })}</Text>}
        <Text>{words.who}</Text>
        <SayWhy
          draftKey={`appeal:${deedId}`}
          words={words}
          busy={sending.busy}
          error={sending.error}
          onSend={(said) => {
            // Within the tap; whatever is answered, the appeal goes.
            ring?.()
            sending.run({ deedId, version, words: said })
          }}
        />
      </Stack>
    </Card>
  )
}
