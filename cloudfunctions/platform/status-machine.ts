import { AppError } from './app-error'

/** From each status of a closed union, where it may go. Drawn in docs/status-machines.md. */
export interface StatusMachine<S extends string> {
  next: Readonly<Record<S, readonly S[]>>
  mayBecome(from: S, to: S): boolean
  /** @throws AppError WRONG_STATE when it cannot go there from where it is */
  requireStep(from: S, to: S): void
}

export function statusMachine<S extends string>(next: Readonly<Record<S, readonly S[]>>): StatusMachine<S> {
  const mayBecome = (from: S, to: S): boolean => next[from].includes(to)
  return {
    next,
    mayBecome,
    requireStep(from, to) {
      if (!mayBecome(from, to)) throw new AppError('WRONG_STATE')
    },
  }
}
