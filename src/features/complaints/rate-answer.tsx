import { useState } from 'react'
import { RATINGS } from '../../../cloudfunctions/contract/complaints'
import type { ComplaintId } from '../../../cloudfunctions/contract/ids'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { ChooseOne } from '../../components/choice'
import { FailureNote } from '../../components/failure-note'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { useCommand } from '../../services/use-command'
import { RATING_OPTIONS } from './rating-words'
import './complaints.scss'
import { refreshComplaints } from './use-complaints'

type Chosen = (typeof RATING_OPTIONS)[number]['value']

/** Rates the answer, which ends it. */
export function RateAnswer({ complaintId }: { complaintId: ComplaintId }) {
  const [chosen, setChosen] = useState<Chosen>()
  const rate = useCommand(api.complaints.rate.mutate, { onDone: refreshComplaints })
  const rating = RATINGS.find((one) => `${one}` === chosen)
  const words = t.complaints.page
  return (
    <Card title={words.rate}>
      <ChooseOne label={words.rate} layout="tiles" options={RATING_OPTIONS} value={chosen} onChange={setChosen} />
      <Button
        busy={rate.busy}
        disabled={rating === undefined}
        onPress={() => rating !== undefined && rate.run({ complaintId, rating })}
      >
        {words.rateSend}
      </Button>
      <FailureNote error={rate.error} />
    </Card>
  )
}
