export interface Asked {
  success?: (result: unknown) => void
  fail?: (error: { errMsg: string }) => void
  complete?: (result: unknown) => void
}

/** Answers a call of the platform as it does: later, through callbacks, and as a promise where none was given. */
export function answering<A extends Asked>(name: string, work: (asked: A) => unknown) {
  return (asked: A = {} as A): Promise<unknown> => {
    const done = Promise.resolve().then(() => work(asked))
    const told = done.then(
      (result) => {
        const answer = { errMsg: `${name}:ok`, ...(result ?? {}) }
        asked.success?.(answer)
        asked.complete?.(answer)
        return answer
      },
      (error: Error) => {
        const failure = { errMsg: error.message.includes(':fail') ? error.message : `${name}:fail ${error.message}` }
        asked.fail?.(failure)
        asked.complete?.(failure)
        if (!asked.fail && !asked.complete) throw failure
        return failure
      },
    )
    return told
  }
}
