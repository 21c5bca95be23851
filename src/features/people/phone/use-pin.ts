import { useState } from 'react'
import type { PinOutcome } from '../../../../cloudfunctions/contract/phone'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import { momentWords } from '../../../services/time'
import { villageNow } from '../../../services/village-clock'

const FORM = /^\d{4,6}$/

/** What is wrong with a PIN as typed; undefined when nothing is. */
export const pinFault = (pin: string): string | undefined => (FORM.test(pin) ? undefined : t.phone.pin.form)

/** What a wrong PIN is told; undefined for the right one. */
export function outcomeWords(outcome: PinOutcome): string | undefined {
  switch (outcome.outcome) {
    case 'right':
      return undefined
    case 'wrong':
      return fill(t.phone.pin.wrong, { tries: outcome.triesLeft })
    case 'locked':
      return fill(t.phone.pin.locked, { until: momentWords(outcome.until, villageNow()) })
  }
}

/** A PIN under way: typed once, or twice where it is chosen, and what is wrong with it so far. */
export function usePin(chosenNow: boolean) {
  const [pin, setPin] = useState('')
  const [again, setAgain] = useState('')
  const [tried, setTried] = useState(false)
  const fault = pinFault(pin)
  const differs = chosenNow && pin !== again ? t.phone.pin.differs : undefined
  return {
    pin,
    again,
    type: setPin,
    typeAgain: setAgain,
    faults: tried ? { pin: fault, again: fault === undefined ? differs : undefined } : {},
    /** Says what is wrong from now on; answers whether it may be sent. */
    check: () => {
      setTried(true)
      return fault === undefined && differs === undefined
    },
    forget: () => {
      setPin('')
      setAgain('')
      setTried(false)
    },
  }
}

export type TypedPin = ReturnType<typeof usePin>
