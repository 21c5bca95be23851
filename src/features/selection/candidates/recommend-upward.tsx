import { View } from '@tarojs/components'
import type { ContestEntry } from '../../../../cloudfunctions/contract/exemplars'
import { ActWithWords } from '../../../components/act-with-words'
import * as t from '../../../i18n/zh-CN'
import { api } from '../../../services/api'
import { readAgain } from '../../../services/read-again'
import { useCommand } from '../../../services/use-command'
import '../selection.scss'

const words = t.selection

/** Who was chosen is recommended to the next level, within what the level may send. */
export function RecommendUpward({ entry: { entryId, name } }: { entry: ContestEntry }) {
  const { run, busy, error } = useCommand(api.exemplars.recommendUpward.mutate, { onDone: readAgain })
  return (
    <View className="selection-acts">
      <ActWithWords
        act={words.acts.recommendUpward}
        title={words.contest.upwardTitle}
        label={words.contest.upwardReason}
        about={name}
        kind="primary"
        busy={busy}
        error={error}
        onSend={(reason) => run({ entryId, reason })}
      />
    </View>
  )
}
