import * as v from 'valibot'
import { Instant } from './fields'
import { PersonId, ProofId } from './ids'

/** 4 to 6 digits that a person chose on their own phone. */
export const Pin = v.pipe(v.string(), v.regex(/^\d{4,6}$/))

/** Fields of inputs that are kept nowhere, not even in the fingerprint of a command: few candidates make a ballot easy to guess. */
export const SECRET_FIELDS: readonly string[] = ['pin', 'pinBefore', 'choiceIds', 'papers']

/** Wrong tries are counted, so a wrong PIN is an answer and no refusal: a refusal would take the count back. */
const notRight = [
  v.object({ outcome: v.literal('wrong'), triesLeft: v.number() }),
  v.object({ outcome: v.literal('locked'), until: Instant }),
] as const

/** Somebody on the phone; `hasPin` is false until they use it for the first time, and for who has the phone alone. */
export const PhonePerson = v.object({ personId: PersonId, name: v.string(), inUse: v.boolean(), hasPin: v.boolean() })
export type PhonePerson = v.InferOutput<typeof PhonePerson>

/** Who has no PIN yet chooses it with this. */
export const UsePersonInput = v.object({ personId: PersonId, pin: Pin })
/** `pinBefore` where there is one. */
export const SetPinInput = v.object({ pin: Pin, pinBefore: v.optional(Pin) })
export const PinOutcome = v.variant('outcome', [v.object({ outcome: v.literal('right') }), ...notRight])
export type PinOutcome = v.InferOutput<typeof PinOutcome>

/** Of a person whom the clerk has before them. */
export const PersonInput = v.object({ personId: PersonId })
export const ProvePinInput = v.object({ personId: PersonId, pin: Pin })
export const ProvePinOutput = v.variant('outcome', [
  v.object({ outcome: v.literal('right'), proofId: ProofId }),
  ...notRight,
])
export type ProvePinOutcome = v.InferOutput<typeof ProvePinOutput>
