import { useState } from 'react'
import type { AnswerOnPaperInput, MissingSignature } from '../../../cloudfunctions/contract/consent'
import type { CONSENTS } from '../../../cloudfunctions/contract/deeds'
import type { PersonId, PhotoId } from '../../../cloudfunctions/contract/ids'
import { api } from '../../services/api'
import { usePapers } from '../../services/photos/use-papers'
import { readAgain } from '../../services/read-again'
import { useCommand } from '../../services/use-command'

type Consent = (typeof CONSENTS)[number]

/** The slip as it is being entered. Its photo stays on the phone until the answer was taken, and is sent once. */
export function usePaper({ deedId, personId, asked, signers }: MissingSignature) {
  const [signer, setSigner] = useState<PersonId | undefined>(signers.length === 1 ? signers[0]?.personId : undefined)
  const [consent, setConsent] = useState<Consent>()
  const [points, setPoints] = useState(false)
  const [guardian, setGuardian] = useState<'agrees' | 'refuses'>()
  const papers = usePapers(`signature:${asked}:${deedId}:${personId}`)
  const [tried, setTried] = useState(false)
  const entering = useCommand(api.deeds.answerOnPaper.mutate, {
    onDone: () => {
      papers.forget()
      readAgain()
    },
  })

  const answerWith = (photoId: PhotoId): AnswerOnPaperInput | undefined => {
    if (signer === undefined) return undefined
    const signed = { deedId, personId, signerId: signer, proof: { by: 'slip', photoId } } as const
    if (asked === 'guardian') return guardian && { asked, ...signed, agrees: guardian === 'agrees' }
    return consent && { asked, ...signed, consent, pointsWanted: consent === 'declined' && points }
  }
  const complete =
    signer !== undefined && papers.photos.length > 0 && (asked === 'guardian' ? guardian : consent) !== undefined
  const send = async () => {
    setTried(true)
    if (!complete || papers.busy) return
    const [photoId] = (await papers.send()) ?? []
    const answer = photoId && answerWith(photoId)
    if (answer) entering.run(answer)
  }
  return {
    ...{ signer, setSigner, consent, setConsent, points, setPoints, guardian, setGuardian },
    papers,
    send,
    busy: papers.busy || entering.busy,
    error: papers.error ?? entering.error,
    missing: tried && !complete,
  }
}

export type PaperForm = ReturnType<typeof usePaper>
