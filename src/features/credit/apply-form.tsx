import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { MyCredit } from '../../../cloudfunctions/contract/credit'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { FailureNote } from '../../components/failure-note'
import { Field } from '../../components/field'
import { PaperPhotos } from '../../components/paper-photos'
import { SwitchRow } from '../../components/switch-row'
import { TextField } from '../../components/text-field'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { readAgain } from '../../services/read-again'
import { NEWS_OF_CREDIT, useRing } from '../../services/ring'
import { useCommand } from '../../services/use-command'
import './credit.scss'
import { usePapers } from '../../services/photos/use-papers'

const words = t.credit.apply

/** What only the household knows: two questions, and papers where a business asks for them. */
export function ApplyForm({ mine }: { mine: MyCredit }) {
  const [runsBusiness, setRunsBusiness] = useState(false)
  const [away, setAway] = useState(false)
  const [remedied, setRemedied] = useState('')
  const papers = usePapers('credit')
  const sending = useCommand(api.credit.send.mutate, {
    onDone: () => {
      papers.forget()
      readAgain()
    },
  })
  const ring = useRing(NEWS_OF_CREDIT)
  const send = async () => {
    // Within the tap; whatever is answered, the application goes.
    ring?.()
    const photos = await papers.send()
    if (!photos) return
    const said = mine.repairFrom ? { remedied: remedied.trim() } : {}
    sending.run({ runsBusiness, away, photos, ...said })
  }
  const open = mine.repairFrom !== undefined && remedied.trim().length < LIMITS.reasonMin
  return (
    <Card title={words.title}>
      <Text className="credit-soft">{words.words}</Text>
      <SwitchRow title={words.business} hint={words.businessHint} on={runsBusiness} onChange={setRunsBusiness} />
      <SwitchRow title={words.away} hint={words.awayHint} on={away} onChange={setAway} />
      {runsBusiness && (
        <Field label={words.photos}>
          <PaperPhotos papers={papers} max={LIMITS.photosMax} />
        </Field>
      )}
      {mine.repairFrom && (
        <TextField
          label={words.remedied}
          hint={words.remediedHint}
          lines="many"
          value={remedied}
          onChange={setRemedied}
          limit={LIMITS.reasonMax}
        />
      )}
      <FailureNote error={papers.error ?? sending.error} />
      <View className="credit-acts">
        <Button busy={papers.busy || sending.busy} disabled={open} onPress={send}>
          {words.act}
        </Button>
      </View>
    </Card>
  )
}
