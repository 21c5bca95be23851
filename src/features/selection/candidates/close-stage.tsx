import type { StageClosedByHand } from '../../../../cloudfunctions/contract/exemplar-words'
import type { ContestId } from '../../../../cloudfunctions/contract/ids'
import { ActConfirmed } from '../../../components/act-confirmed'
import * as t from '../../../i18n/zh-CN'
import { api } from '../../../services/api'
import { readAgain } from '../../../services/read-again'
import { useCommand } from '../../../services/use-command'

const words = t.selection.contest.close

interface CloseStageProps {
  contestId: ContestId
  stage: StageClosedByHand
  /** Whether the reader has something else to do first. */
  after: boolean
}

/** An officer ends a stage once everything is in. */
export function CloseStage({ contestId, stage, after }: CloseStageProps) {
  const { run, busy, error } = useCommand(api.exemplars.closeStage.mutate, { onDone: readAgain })
  return (
    <ActConfirmed
      kind={after ? 'plain' : 'primary'}
      act={words[stage]}
      title={words.title}
      words={words.words[stage]}
      busy={busy}
      error={error}
      onSend={() => run({ contestId, stage })}
    />
  )
}
