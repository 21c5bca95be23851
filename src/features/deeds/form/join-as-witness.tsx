import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { DeedId } from '../../../../cloudfunctions/contract/ids'
import { LIMITS } from '../../../../cloudfunctions/contract/limits'
import { Button } from '../../../components/button'
import { FailureNote } from '../../../components/failure-note'
import { TextField } from '../../../components/text-field'
import * as t from '../../../i18n/zh-CN'
import { api } from '../../../services/api'
import { useCommand } from '../../../services/use-command'

interface JoinAsWitnessProps {
  deedId: DeedId
  /** What the reader wrote already; it becomes the note of the witness. */
  story: string
  onJoined: (deedId: DeedId) => void
}

/** A second reporter stands by the first report instead of sending another. */
export function JoinAsWitness({ deedId, story, onJoined }: JoinAsWitnessProps) {
  const [note, setNote] = useState(story.trim().slice(0, LIMITS.witnessNoteMax))
  const joining = useCommand(api.deeds.joinAsWitness.mutate, { onDone: () => onJoined(deedId) })
  const words = t.nominate.similar
  return (
    <>
      <Text>{words.private}</Text>
      <TextField
        label={words.note}
        hint={words.noteHint}
        optional
        lines="many"
        limit={LIMITS.witnessNoteMax}
        value={note}
        onChange={setNote}
      />
      <FailureNote error={joining.error} />
      <Button kind="plain" busy={joining.busy} onPress={() => joining.run({ deedId, note })}>
        {words.join}
      </Button>
    </>
  )
}
