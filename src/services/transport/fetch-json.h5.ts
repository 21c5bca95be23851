import { CallFailed } from '../call-failed'

interface Asked extends RequestInit {
  timeoutMs: number
}

/**
 * Asks the own host and reads JSON, whatever the status; an empty answer is undefined.
 * Throws CallFailed: OFFLINE without an answer, TIMEOUT after `timeoutMs`, BAD_ANSWER when it is no JSON.
 */
export async function fetchJson(path: string, { timeoutMs, signal, ...init }: Asked): Promise<unknown> {
  const abort = new AbortController()
  let late = false
  const timer = setTimeout(() => {
    late = true
    abort.abort()
  }, timeoutMs)
  signal?.addEventListener('abort', () => abort.abort())
  try {
    const answer = await fetch(path, { credentials: 'same-origin', ...init, signal: abort.signal })
    return await readJson(answer)
  } catch (error) {
    if (error instanceof CallFailed) throw error
    throw new CallFailed({ code: late ? 'TIMEOUT' : 'OFFLINE' })
  } finally {
    clearTimeout(timer)
  }
}

async function readJson(answer: Response): Promise<unknown> {
  const body = await answer.text()
  if (body === '') return undefined
  try {
    return JSON.parse(body)
  } catch {
    throw new CallFailed({ code: 'BAD_ANSWER' })
  }
}
