import type { Downloaded } from './cloud-storage'

const NOT_THERE: readonly number[] = [403, 404]

async function readWithin(body: ReadableStream<Uint8Array>, atMost: number): Promise<Downloaded> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of body) {
    length += part.length
    if (length > atMost) return 'tooLarge'
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts))
}

/**
 * Fetches a file whose size its sender chose: what is too large is left where it is after the first bytes too many, so
 * that it does not fill a function's memory. @throws Error when the address does not answer with a file
 */
export async function downloadWithin(url: string, atMost: number, timeoutMs: number): Promise<Downloaded> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) })
  if (NOT_THERE.includes(answer.status)) return 'none'
  if (!answer.ok || !answer.body) throw new Error(`storage answered ${answer.status}`)
  return readWithin(answer.body, atMost)
}
