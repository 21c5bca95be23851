import { Text } from '@tarojs/components'
import type { ScoreSheet } from '../../../../cloudfunctions/contract/exemplar-decisions'
import { Card } from '../../../components/card'
import { Hint } from '../../../components/hint'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import { CandidateLines } from './candidate-lines'

const words = t.selection.sheet

/** What the reader gave; nobody else's points are shown. */
export function GivenMarks({ sheet: { candidates, ballots } }: { sheet: ScoreSheet }) {
  return (
    <>
      <Hint words={words.done} />
      {candidates.map((one) => (
        <Card key={one.entryId} title={one.name}>
          <CandidateLines one={one} ballots={ballots} />
          {one.mine && <Text>{fill(words.mine, one.mine)}</Text>}
        </Card>
      ))}
    </>
  )
}
