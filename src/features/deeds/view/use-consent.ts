import { useState } from 'react'
import { CONSENTS, type DeedStatus, type DeedView } from '../../../../cloudfunctions/contract/deeds'
import type { DeedId } from '../../../../cloudfunctions/contract/ids'
import { api } from '../../../services/api'
import { readAgain } from '../../../services/read-again'
import { useCommand } from '../../../services/use-command'

type Consent = (typeof CONSENTS)[number]
export type Points = 'wanted' | 'unwanted'

/** The answer as it is being chosen, and the answer that stands. Who declines also chooses about the points. */
export function useConsent(deedId: DeedId, standing: DeedView['answers'][number]) {
  const { personId, consent, pointsWanted } = standing
  const declined = consent === 'declined'
  const [chosen, choose] = useState<Consent | undefined>(CONSENTS.find((one) => one === consent))
  const [points, choosePoints] = useState<Points | undefined>(declined ? pointsOf(pointsWanted) : undefined)
  const answering = useCommand(api.deeds.answerConsent.mutate, { onDone: readAgain })
  const changed = chosen !== consent || (chosen === 'declined' && points !== pointsOf(pointsWanted))
  const complete = chosen !== undefined && (chosen !== 'declined' || points !== undefined)
  const send = () => {
    if (chosen)
      answering.run({ deedId, personId, consent: chosen, pointsWanted: chosen === 'declined' && points === 'wanted' })
  }
  return {
    chosen,
    choose,
    points,
    choosePoints,
    send,
    ready: changed && complete,
    busy: answering.busy,
    error: answering.error,
    saved: answering.done && !changed,
    /** Agreeing after having declined without points brings a notice of its own. */
    opensAgain: (status: DeedStatus) =>
      declined && !pointsWanted && chosen !== undefined && chosen !== 'declined' && status !== 'accepted',
  }
}

const pointsOf = (wanted: boolean): Points => (wanted ? 'wanted' : 'unwanted')
