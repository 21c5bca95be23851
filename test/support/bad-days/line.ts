import { setTimeout as pause } from 'node:timers/promises'
import * as v from 'valibot'
import { CallResponse } from '../../../cloudfunctions/contract/envelope'
import { newId } from '../../../cloudfunctions/platform/ids'
import type { Signed } from './cast'

/** A command with what it answered, so that it can be asked again. */
export interface Answered {
  who: Signed
  path: string
  input: unknown
  intent: string
  data: unknown
}

/** The way from phones to the village, over which each call is repeated under its key until somebody answers. */
export interface Line {
  answered: Answered[]
  /** Tries that nobody answered, or that were answered with "later". */
  failed(): number
  /** The data of the answer; null where the village refused. */
  ask(who: Signed, path: string, input: unknown): Promise<unknown>
  /** Puts a photo where its ticket says; false where it was refused. */
  put(who: Signed, ticket: string, bytes: Uint8Array): Promise<boolean>
  /** The same command once more. */
  repeat(one: Answered): Promise<unknown>
}

/** What a phone waits before it tries again. */
const AGAIN_MS = 60
const LATER = [429, 500, 502, 503]

export function lineTo(url: string): Line {
  const answered: Answered[] = []
  let failed = 0
  const insist = async (send: () => Promise<Response>): Promise<Response> => {
    for (;;) {
      const got = await send().catch(() => null)
      if (got && !LATER.includes(got.status)) return got
      failed += 1
      await pause(AGAIN_MS)
    }
  }
  const send = async ({ who, path, input, intent }: Omit<Answered, 'data'>) => {
    const headers = { 'content-type': 'application/json', cookie: who.cookie }
    const body = JSON.stringify({ input, intent })
    for (;;) {
      const got = await insist(() => fetch(`${url}/call/${path}`, { method: 'POST', headers, body }))
      const read = v.safeParse(v.pipe(v.string(), v.parseJson(), CallResponse), await got.text().catch(() => ''))
      if (read.success) return read.output
    }
  }
  return {
    answered,
    failed: () => failed,
    ask: async (who, path, input) => {
      const intent = newId<string>()
      const answer = await send({ who, path, input, intent })
      if (!answer.ok) return null
      answered.push({ who, path, input, intent, data: answer.data })
      return answer.data
    },
    put: async (who, ticket, bytes) => {
      const headers = { 'content-type': 'image/jpeg', cookie: who.cookie }
      const body = Buffer.from(bytes)
      return (await insist(() => fetch(`${url}/photos/${ticket}`, { method: 'PUT', headers, body }))).ok
    },
    repeat: async (one) => {
      const answer = await send(one)
      return answer.ok ? answer.data : answer.error.code
    },
  }
}
