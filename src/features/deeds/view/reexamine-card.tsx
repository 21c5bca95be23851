import { Text } from '@tarojs/components'
import type { DeedView } from '../../../../cloudfunctions/contract/deeds'
import { Card } from '../../../components/card'
import { Stack } from '../../../components/stack'
import * as t from '../../../i18n/zh-CN'
import { api } from '../../../services/api'
import { readAgain } from '../../../services/read-again'
import { useCommand } from '../../../services/use-command'
import { SayWhy } from './say-why'

/** An officer of the township has a confirmed deed decided once more, on new facts. */
export function ReexamineCard({ deed: { deedId, version } }: { deed: DeedView }) {
  const words = t.deedPage.reexamine
  const opening = useCommand(api.deeds.reexamine.mutate, { onDone: readAgain })
  return (
    <Card title={words.title}>
      <Stack>
        <Text>{words.words}</Text>
        <SayWhy
          draftKey={`reexamine:${deedId}`}
          words={words}
          busy={opening.busy}
          error={opening.error}
          onSend={(said) => opening.run({ deedId, version, words: said })}
        />
      </Stack>
    </Card>
  )
}
