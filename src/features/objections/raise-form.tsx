import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { NoticeLineId } from '../../../cloudfunctions/contract/ids'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import type { ObjectionGround } from '../../../cloudfunctions/contract/objection-words'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { ChooseOne } from '../../components/choice'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { FailureNote } from '../../components/failure-note'
import { Field } from '../../components/field'
import { Hint } from '../../components/hint'
import { TextField } from '../../components/text-field'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { goInstead } from '../../services/navigate'
import { NEWS_OF_OBJECTION, useRing } from '../../services/ring'
import { lastDayWords } from '../../services/time'
import { useCommand } from '../../services/use-command'
import { useVillageNow } from '../../services/village-clock'
import { enoughWords, groundOptions } from './objection-form'
import { refreshObjections } from './use-objections'

const words = t.objections.raise

/** Ground and words, who will read them, and until when it can be done. */
export function RaiseForm({ lineId, closesAt }: { lineId: NoticeLineId; closesAt: string }) {
  const now = useVillageNow()
  const [ground, setGround] = useState<ObjectionGround>()
  const [said, setSaid] = useState('')
  const [asking, setAsking] = useState(false)
  const raise = useCommand(api.objections.raise.mutate, {
    onDone: () => {
      refreshObjections()
      goInstead('myObjections')
    },
  })
  const ring = useRing(NEWS_OF_OBJECTION)
  const send = () => {
    // Within the tap; whatever is answered, the objection is raised.
    ring?.()
    if (ground) raise.run({ lineId, ground, words: said.trim() })
  }
  return (
    <Card>
      <Hint words={words.sealed} />
      <Field label={words.ground}>
        <ChooseOne label={words.ground} options={groundOptions} value={ground} onChange={setGround} />
      </Field>
      <TextField
        label={words.words}
        hint={words.wordsHint}
        lines="many"
        value={said}
        onChange={setSaid}
        limit={LIMITS.objectionWordsMax}
      />
      <Text className="objections-soft">{fill(words.closes, { date: lastDayWords(closesAt, now) })}</Text>
      <Button disabled={ground === undefined || !enoughWords(said)} onPress={() => setAsking(true)}>
        {words.send}
      </Button>
      <ConfirmDialog
        open={asking}
        title={words.sure}
        confirm={words.send}
        busy={raise.busy}
        onConfirm={send}
        onClose={() => setAsking(false)}
      >
        <Text>{words.sureWords}</Text>
        <FailureNote error={raise.error} />
      </ConfirmDialog>
    </Card>
  )
}
