import { Text } from '@tarojs/components'
import type { ScoreSheet } from '../../../../cloudfunctions/contract/exemplar-decisions'
import type { ContestId } from '../../../../cloudfunctions/contract/ids'
import { Hint } from '../../../components/hint'
import { PageFrame, stateOf } from '../../../components/page-frame'
import { Stack } from '../../../components/stack'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import { contestName } from '../campaign-name'
import { isRecused, Recused } from '../recused'
import '../selection.scss'
import { useScoreSheet } from '../use-selection'
import { GivenMarks } from './given-marks'
import { MarksForm } from './marks-form'
import { TieForm } from './tie-form'

const words = t.selection.sheet

/** All candidates of a contest side by side: points with a reason for each, or a vote on equals. */
export function ScoreSheetScreen({ contestId }: { contestId: ContestId }) {
  const asked = useScoreSheet(contestId)
  if (isRecused(asked.error)) return <Recused title={words.title} />
  const sheet = asked.data
  return (
    <PageFrame title={words.title} state={stateOf(asked)}>
      {sheet && (
        <Stack>
          <Text className="selection-soft">
            {`${contestName(sheet)} · ${fill(words.places, { places: sheet.places })}`}
          </Text>
          {sheet.tie && <TieForm sheet={sheet} tie={sheet.tie} />}
          <Marks sheet={sheet} />
        </Stack>
      )}
    </PageFrame>
  )
}

function Marks({ sheet }: { sheet: ScoreSheet }) {
  if (sheet.candidates.some((one) => one.mine)) return <GivenMarks sheet={sheet} />
  return sheet.stage === 'scoring' ? <MarksForm sheet={sheet} /> : <Hint words={words.notNow} />
}
