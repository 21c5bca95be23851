import { useState } from 'react'
import type { Answerer, CandidateAnswer } from '../../../../cloudfunctions/contract/exemplar-words'
import type { ContestEntry } from '../../../../cloudfunctions/contract/exemplars'
import { api } from '../../../services/api'
import { usePapers } from '../../../services/photos/use-papers'
import { readAgain } from '../../../services/read-again'
import { useCommand } from '../../../services/use-command'
import type { NamedPerson } from '../picker.types'

/** A signed slip as the clerk enters it: who signed and as whom, what it says, and its photo. */
export function usePaperAnswer({ candidacyId }: Pick<ContestEntry, 'candidacyId'>) {
  const [as, setAs] = useState<Answerer>()
  const [people, setPeople] = useState<NamedPerson[]>([])
  const [answer, setAnswer] = useState<CandidateAnswer>()
  const [tried, setTried] = useState(false)
  const papers = usePapers(`candidacy:${candidacyId}`)
  const entering = useCommand(api.exemplars.answerOnPaper.mutate, {
    onDone: () => {
      papers.forget()
      readAgain()
    },
  })
  const [signer] = people
  const complete = as && answer && signer && papers.photos.length > 0
  const send = async () => {
    setTried(true)
    if (!complete || papers.busy) return
    const [photoId] = (await papers.send()) ?? []
    if (photoId) entering.run({ candidacyId, as, answer, personId: signer.personId, proof: { by: 'slip', photoId } })
  }
  return {
    ...{ as, setAs, people, setPeople, answer, setAnswer, papers, send },
    busy: papers.busy || entering.busy,
    error: papers.error ?? entering.error,
    incomplete: tried && !complete,
  }
}
