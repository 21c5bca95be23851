import { Text } from '@tarojs/components'
import { useState } from 'react'
import {
  VETTING_OPINIONS,
  type VettingLine,
  type VettingOpinion,
} from '../../../../cloudfunctions/contract/exemplar-words'
import type { EntryId } from '../../../../cloudfunctions/contract/ids'
import { LIMITS } from '../../../../cloudfunctions/contract/limits'
import { Button } from '../../../components/button'
import { Card } from '../../../components/card'
import { ChooseOne } from '../../../components/choice'
import { ConfirmDialog } from '../../../components/confirm-dialog'
import { FailureNote } from '../../../components/failure-note'
import { Field } from '../../../components/field'
import { TextField } from '../../../components/text-field'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import { api } from '../../../services/api'
import { readAgain } from '../../../services/read-again'
import { useCommand } from '../../../services/use-command'

const words = t.selection.dossier
const OPINIONS = VETTING_OPINIONS.map((value) => ({ value, title: t.exemplarWords.opinions[value] }))

/** An opinion with what it rests on; signed once, after it was asked once more. */
export function SignLine({ entryId, line }: { entryId: EntryId; line: VettingLine }) {
  const [opinion, setOpinion] = useState<VettingOpinion>()
  const [said, setSaid] = useState('')
  const [asking, setAsking] = useState(false)
  const signing = useCommand(api.exemplars.signLine.mutate, { onDone: readAgain })
  const { length } = said.trim()
  const ready = opinion !== undefined && length >= LIMITS.reasonMin && length <= LIMITS.reasonMax
  return (
    <Card title={fill(words.sign, { line: t.exemplarWords.lines[line] })}>
      <Field label={words.opinion}>
        <ChooseOne label={words.opinion} layout="tiles" options={OPINIONS} value={opinion} onChange={setOpinion} />
      </Field>
      <TextField
        label={words.words}
        hint={words.wordsHint}
        lines="many"
        value={said}
        onChange={setSaid}
        limit={LIMITS.reasonMax}
      />
      <Button disabled={!ready} onPress={() => setAsking(true)}>
        {words.send}
      </Button>
      {opinion && (
        <ConfirmDialog
          open={asking}
          title={words.sureTitle[opinion]}
          confirm={words.send}
          kind={opinion === 'objects' ? 'danger' : 'primary'}
          busy={signing.busy}
          onConfirm={() => signing.run({ entryId, line, opinion, words: said.trim() })}
          onClose={() => setAsking(false)}
        >
          <Text>{words.sureWords[opinion]}</Text>
          <FailureNote error={signing.error} />
        </ConfirmDialog>
      )}
    </Card>
  )
}
