import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import type { IntentId } from '../../cloudfunctions/contract/ids'
import { failureOf } from './failure-of'
import { type IntentPlace, intentFor, intentInMemory } from './intent'

interface CommandOptions<Input, Output> {
  onDone?: (output: Output, input: Input) => void
  /** Beside a draft, when the act must be resumed after the app was closed. */
  place?: IntentPlace
}

/** What goes with a command: the intent that names this act. */
export type Sent = { context: { intent: IntentId } }

type Call<Input, Output> = (input: Input, options: Sent) => Promise<Output>

/**
 * A command of a person: `useCommand(api.deeds.withdraw.mutate)`. Its intent is kept until the command succeeded or
 * was refused, so a retry carries the same. A second press while it runs does nothing.
 */
export function useCommand<Input, Output>(call: Call<Input, Output>, options: CommandOptions<Input, Output> = {}) {
  const memory = useRef<IntentPlace | null>(null)
  memory.current ??= intentInMemory()
  const place = options.place ?? memory.current
  const running = useRef(false)

  const mutation = useMutation({
    mutationFn: (input: Input) => call(input, { context: { intent: intentFor(place, input) } }),
    onSuccess: (output, input) => {
      place.set(undefined)
      options.onDone?.(output, input)
    },
    onError: (error) => {
      if (failureOf(error)?.retryable !== true) place.set(undefined)
    },
    onSettled: () => {
      running.current = false
    },
  })

  const run = (input: Input) => {
    if (running.current) return
    running.current = true
    mutation.mutate(input)
  }
  return { run, busy: mutation.isPending, error: mutation.error, done: mutation.isSuccess, reset: mutation.reset }
}
