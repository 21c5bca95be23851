import { useState } from 'react'
import type { PhotoId } from '../../../cloudfunctions/contract/ids'
import type { ProvePinOutcome } from '../../../cloudfunctions/contract/phone'
import type { HouseholdView } from '../../../cloudfunctions/contract/roster'
import type { Proof } from '../../../cloudfunctions/contract/slips'
import { Button } from '../../components/button'
import { FailureNote } from '../../components/failure-note'
import { Field } from '../../components/field'
import { PhotoPicker } from '../../components/photo-picker'
import { TextField } from '../../components/text-field'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { type LocalPhoto, sendPhoto } from '../../services/photos'
import { momentWords } from '../../services/time'
import { useCommand } from '../../services/use-command'
import { villageNow } from '../../services/village-clock'

const words = t.roster.proof

interface GiveProofProps {
  member: HouseholdView['members'][number]
  busy: boolean
  onProof: (proof: Proof) => void
}

/** The person's own will: the photo of a slip that they signed, or their PIN where they have one. */
export function GiveProof({ member, busy, onProof }: GiveProofProps) {
  return (
    <>
      <SlipPhoto busy={busy} onProof={onProof} />
      {member.hasPin && <PinHere member={member} busy={busy} onProof={onProof} />}
    </>
  )
}

function SlipPhoto({ busy, onProof }: Pick<GiveProofProps, 'busy' | 'onProof'>) {
  const [photos, setPhotos] = useState<LocalPhoto[]>([])
  const [sent, setSent] = useState<PhotoId>()
  const [sending, setSending] = useState<{ busy: boolean; error: unknown }>({ busy: false, error: null })
  const [photo] = photos
  const send = async () => {
    if (!photo || sending.busy) return
    setSending({ busy: true, error: null })
    try {
      const photoId = sent ?? (await sendPhoto(photo))
      setSent(photoId)
      setSending({ busy: false, error: null })
      onProof({ by: 'slip', photoId })
    } catch (error) {
      setSending({ busy: false, error })
    }
  }
  const choose = (chosen: LocalPhoto[]) => {
    setSent(undefined)
    setPhotos(chosen)
  }
  return (
    <Field label={words.slip} hint={words.slipHint}>
      <PhotoPicker photos={photos} onChange={choose} max={1} />
      <FailureNote error={sending.error} />
      {photo && (
        <Button busy={busy || sending.busy} onPress={send}>
          {words.withSlip}
        </Button>
      )}
    </Field>
  )
}

function PinHere({ member: { personId, name }, busy, onProof }: GiveProofProps) {
  const [pin, setPin] = useState('')
  const [told, setTold] = useState<string>()
  const proving = useCommand(api.slips.provePin.mutate, {
    onDone: (outcome) => {
      setPin('')
      setTold(toldOf(outcome))
      if (outcome.outcome === 'right') onProof({ by: 'pin', proofId: outcome.proofId })
    },
  })
  return (
    <>
      <TextField
        label={fill(words.pin, { name })}
        hint={words.pinHint}
        numeric
        secret
        value={pin}
        onChange={setPin}
        error={told}
      />
      <FailureNote error={proving.error} />
      <Button
        kind="plain"
        busy={busy || proving.busy}
        disabled={pin.length < 4}
        onPress={() => proving.run({ personId, pin })}
      >
        {words.withPin}
      </Button>
    </>
  )
}

function toldOf(outcome: ProvePinOutcome): string | undefined {
  switch (outcome.outcome) {
    case 'right':
      return undefined
    case 'wrong':
      return fill(t.phone.pin.wrong, { tries: outcome.triesLeft })
    case 'locked':
      return fill(t.phone.pin.locked, { until: momentWords(outcome.until, villageNow()) })
  }
}
