import { useState } from 'react'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import type { CheckInSheet } from '../../../cloudfunctions/contract/school-checkin'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { FailureNote } from '../../components/failure-note'
import { Hint } from '../../components/hint'
import { TextField } from '../../components/text-field'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { useCommand } from '../../services/use-command'
import { refreshStation } from './use-station'

/** After class: what was taught, and where the materials are. */
export function RecordCard({ sheet: { sessionId, summary: before } }: { sheet: CheckInSheet }) {
  const [summary, setSummary] = useState(before ?? '')
  const [materials, setMaterials] = useState('')
  const save = useCommand(api.station.recordSession.mutate, { onDone: refreshStation })
  const { length } = summary.trim()
  const more = materials.trim()
  return (
    <Card title={t.station.summary}>
      <TextField
        label={t.station.summary}
        hint={t.station.summaryHint}
        lines="many"
        value={summary}
        onChange={setSummary}
        limit={LIMITS.summaryMax}
      />
      <TextField label={t.station.materials} optional value={materials} onChange={setMaterials} />
      <Button
        busy={save.busy}
        disabled={length < LIMITS.summaryMin || length > LIMITS.summaryMax || more.length > LIMITS.summaryMax}
        onPress={() => save.run({ sessionId, summary: summary.trim(), ...(more === '' ? {} : { materials: more }) })}
      >
        {t.station.summarySend}
      </Button>
      {save.done && <Hint words={t.station.summaryDone} />}
      <FailureNote error={save.error} />
    </Card>
  )
}
