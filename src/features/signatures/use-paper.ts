import { useState } from 'react'
import type { AnswerOnPaperInput, MissingSignature } from '../../../cloudfunctions/contract/consent'
import type { CONSENTS } from '../../../cloudfunctions/contract/deeds'
import type { PersonId, PhotoId } from '../../../cloudfunctions/contract/ids'
import { api } from '../../services/api'
import { type LocalPhoto, sendPhoto } from '../../services/photos'
import { readAgain } from '../../services/read-again'
import { useCommand } from '../../services/use-command'

type Consent = (typeof CONSENTS)[number]

/** The slip as it is being entered. Its photo is sent first; a retry after a lost answer sends it no second time. */
export function usePaper({ deedId, personId, asked, signers }: MissingSignature) {
  const [signer, setSigner] = useState<PersonId | undefined>(signers.length === 1 ? signers[0]?.personId : undefined)
  const [consent, setConsent] = useState<Consent>()
  const [points, setPoints] = useState(false)
  const [guardian, setGuardian] = useState<'agrees' | 'refuses'>()
  const [photos, choosePhotos] = useState<LocalPhoto[]>([])
  const [sent, setSent] = useState<PhotoId>()
  const [upload, setUpload] = useState<{ busy: boolean; error: unknown }>({ busy: false, error: null })
  const [tried, setTried] = useState(false)
  const entering = useCommand(api.deeds.answerOnPaper.mutate, { onDone: readAgain })

  const answerWith = (photoId: PhotoId): AnswerOnPaperInput | undefined => {
    if (signer === undefined) return undefined
    const signed = { deedId, personId, signerId: signer, proof: { by: 'slip', photoId } } as const
    if (asked === 'guardian') return guardian && { asked, ...signed, agrees: guardian === 'agrees' }
    return consent && { asked, ...signed, consent, pointsWanted: consent === 'declined' && points }
  }
  const [photo] = photos
  const complete =
    signer !== undefined && photo !== undefined && (asked === 'guardian' ? guardian : consent) !== undefined
  const send = async () => {
    setTried(true)
    if (!complete || upload.busy) return
    setUpload({ busy: true, error: null })
    try {
      const photoId = sent ?? (await sendPhoto(photo))
      setSent(photoId)
      setUpload({ busy: false, error: null })
      const answer = answerWith(photoId)
      if (answer) entering.run(answer)
    } catch (error) {
      setUpload({ busy: false, error })
    }
  }
  return {
    ...{ signer, setSigner, consent, setConsent, points, setPoints, guardian, setGuardian, photos },
    setPhotos: (chosen: LocalPhoto[]) => {
      setSent(undefined)
      choosePhotos(chosen)
    },
    send,
    busy: upload.busy || entering.busy,
    error: upload.error ?? entering.error,
    missing: tried && !complete,
  }
}

export type PaperForm = ReturnType<typeof usePaper>
