import { useState } from 'react'
import type { ProvePinOutcome } from '../../../cloudfunctions/contract/phone'
import type { HouseholdView } from '../../../cloudfunctions/contract/roster'
import type { Proof } from '../../../cloudfunctions/contract/slips'
import { Button } from '../../components/button'
import { FailureNote } from '../../components/failure-note'
import { Field } from '../../components/field'
import { PaperPhotos } from '../../components/paper-photos'
import { TextField } from '../../components/text-field'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import type { Papers } from '../../services/photos/use-papers'
import { momentWords } from '../../services/time'
import { useCommand } from '../../services/use-command'
import { villageNow } from '../../services/village-clock'

const words = t.roster.proof

interface GiveProofProps {
  member: HouseholdView['members'][number]
  /** The photo of the slip; whoever has the proof taken forgets it. */
  papers: Papers
  busy: boolean
  onProof: (proof: Proof) => void
}

/** The person's own will: the photo of a slip that they signed, or their PIN where they have one. */
export function GiveProof({ member, papers, busy, onProof }: GiveProofProps) {
  return (
    <>
      <SlipPhoto papers={papers} busy={busy} onProof={onProof} />
      {member.hasPin && <PinHere member={member} busy={busy} onProof={onProof} />}
    </>
  )
}

function SlipPhoto({ papers, busy, onProof }: Pick<GiveProofProps, 'papers' | 'busy' | 'onProof'>) {
  const send = async () => {
    const [photoId] = (await papers.send()) ?? []
    if (photoId) onProof({ by: 'slip', photoId })
  }
  return (
    <Field label={words.slip} hint={words.slipHint}>
      <PaperPhotos papers={papers} max={1} />
      <FailureNote error={papers.error} />
      {papers.photos.length > 0 && (
        <Button busy={busy || papers.busy} onPress={send}>
          {words.withSlip}
        </Button>
      )}
    </Field>
  )
}

function PinHere({ member: { personId, name }, busy, onProof }: Omit<GiveProofProps, 'papers'>) {
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
