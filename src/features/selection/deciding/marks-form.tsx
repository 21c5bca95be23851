import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { ScoreSheet } from '../../../../cloudfunctions/contract/exemplar-decisions'
import { LIMITS } from '../../../../cloudfunctions/contract/limits'
import { Button } from '../../../components/button'
import { Card } from '../../../components/card'
import { ConfirmDialog } from '../../../components/confirm-dialog'
import { FailureNote } from '../../../components/failure-note'
import { Hint } from '../../../components/hint'
import { Lead } from '../../../components/lead'
import { TextField } from '../../../components/text-field'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import { CandidateLines } from './candidate-lines'
import { useMarks } from './use-marks'

const words = t.selection.sheet

/** Points and a reason for everybody who stands; kept on the phone, given whole and once. */
export function MarksForm({ sheet }: { sheet: ScoreSheet }) {
  const form = useMarks(sheet)
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Lead>{words.lead}</Lead>
      {sheet.candidates.map((one) => (
        <Card key={one.entryId} title={one.name}>
          <CandidateLines one={one} ballots={sheet.ballots} />
          <TextField
            label={fill(words.pointsOf, { name: one.name })}
            numeric
            value={form.of(one.entryId).points}
            onChange={(points) => form.set(one.entryId, { points })}
          />
          <TextField
            label={fill(words.reasonOf, { name: one.name })}
            lines="many"
            value={form.of(one.entryId).reason}
            onChange={(reason) => form.set(one.entryId, { reason })}
            limit={LIMITS.reasonMax}
          />
        </Card>
      ))}
      {!form.marks && <Hint words={words.incomplete} />}
      <Button disabled={!form.marks} onPress={() => setAsking(true)}>
        {words.send}
      </Button>
      <ConfirmDialog
        open={asking}
        title={words.sureTitle}
        confirm={words.send}
        busy={form.busy}
        onConfirm={form.send}
        onClose={() => setAsking(false)}
      >
        <Text>{words.sureWords}</Text>
        <FailureNote error={form.error} />
      </ConfirmDialog>
    </>
  )
}
