import type { ErrorCode } from '../../../cloudfunctions/contract/errors'

type Answer = (input: unknown) => unknown

/** Answers of the host by path of the call; what is not named is not found. Every call is noted in `calls`. */
export function fakeHost(answers: Record<string, Answer>) {
  const calls: { path: string; input: unknown }[] = []
  const answer = async (url: unknown, init?: RequestInit) => {
    const path = String(url).replace('/call/', '')
    const { input } = JSON.parse(String(init?.body))
    calls.push({ path, input })
    return { text: async () => JSON.stringify(envelope(answers[path], input)) }
  }
  Object.assign(globalThis, { fetch: answer })
  return { calls, inputsOf: (path: string) => calls.filter((call) => call.path === path).map((call) => call.input) }
}

/** What the host says when it refuses. */
export class Refusal extends Error {
  constructor(readonly code: ErrorCode) {
    super(code)
  }
}

function envelope(answer: Answer | undefined, input: unknown) {
  try {
    if (!answer) throw new Refusal('NOT_FOUND')
    return { ok: true, data: answer(input), requestId: 'r' }
  } catch (error) {
    return { ok: false, error: { code: error instanceof Refusal ? error.code : 'INTERNAL', requestId: 'r' } }
  }
}
