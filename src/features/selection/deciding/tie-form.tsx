import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { ScoreSheet } from '../../../../cloudfunctions/contract/exemplar-decisions'
import type { EntryId } from '../../../../cloudfunctions/contract/ids'
import { LIMITS } from '../../../../cloudfunctions/contract/limits'
import { Button } from '../../../components/button'
import { Card } from '../../../components/card'
import { ChooseMany } from '../../../components/choice'
import { FailureNote } from '../../../components/failure-note'
import { TextField } from '../../../components/text-field'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import { api } from '../../../services/api'
import { readAgain } from '../../../services/read-again'
import { useCommand } from '../../../services/use-command'

const words = t.selection.sheet.tie

interface TieFormProps {
  sheet: ScoreSheet
  tie: NonNullable<ScoreSheet['tie']>
}

/** Equals at the last place: whoever scored names as many as there are places. */
export function TieForm({ sheet: { candidates }, tie: { tieId, places, entryIds, voted } }: TieFormProps) {
  const [chosen, setChosen] = useState<EntryId[]>([])
  const [reason, setReason] = useState('')
  const voting = useCommand(api.exemplars.voteTie.mutate, { onDone: readAgain })
  const equals = candidates.filter((one) => entryIds.includes(one.entryId))
  const { length } = reason.trim()
  const ready = chosen.length === places && length >= LIMITS.reasonMin && length <= LIMITS.reasonMax
  return (
    <Card title={words.title}>
      {voted ? (
        <Text>{words.voted}</Text>
      ) : (
        <>
          <Text>{fill(words.words, { places })}</Text>
          <ChooseMany
            label={words.title}
            options={equals.map(({ entryId, name, villageName }) => ({
              value: entryId,
              title: name,
              hint: villageName,
            }))}
            values={chosen}
            onChange={setChosen}
          />
          <TextField label={words.reason} lines="many" value={reason} onChange={setReason} limit={LIMITS.reasonMax} />
          <FailureNote error={voting.error} />
          <Button
            busy={voting.busy}
            disabled={!ready}
            onPress={() => voting.run({ tieId, entryIds: chosen, reason: reason.trim() })}
          >
            {words.send}
          </Button>
        </>
      )}
    </Card>
  )
}
