import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import * as v from 'valibot'
import { CallResponse } from '../../../cloudfunctions/contract/envelope'
import { newId } from '../../../cloudfunctions/platform/ids'
import { PROCEDURES } from '../../../cloudfunctions/procedures'
import type { Input, Output, Path } from '../../../test/support/call'
import type { LoadPerson } from './people'
import type { Tally } from './tally'

/** One person's phone for one visit. */
export interface LoadPhone {
  who: LoadPerson
  /** Another turn for each visit, so that not all do the same. */
  turn: number
  /** The data of the answer; null where there was none, or a refusal. */
  ask<P extends Path>(path: P, input: Input<P>): Promise<Output<P> | null>
  /** Reads what stands there before the next tap. */
  read(): Promise<void>
}

/** Like a proxy in front of the host: its connections stay open, and more are opened as more come. */
export interface Exchange {
  phoneOf(who: LoadPerson, turn: number): LoadPhone
  close(): void
}

const CONNECTIONS = 1_000
const NO_ANSWER_AFTER_MS = 30_000
const READING_MS = { least: 600, most: 3_000 }

interface Answer {
  code: string
  data?: unknown
}

const Read = v.pipe(v.string(), v.parseJson(), CallResponse)

function answerOf(text: string): Answer {
  const read = v.safeParse(Read, text)
  if (!read.success) return { code: 'NO_ANSWER' }
  return read.output.ok ? { code: 'ok', data: read.output.data } : { code: read.output.error.code }
}

/** `random` answers from 0 to 1; what every call took goes into the tally. */
export function exchangeWith(url: string, tally: Tally, random: () => number): Exchange {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS, maxFreeSockets: CONNECTIONS })
  const { hostname, port } = new URL(url)

  const send = ({ cookie, address }: LoadPerson, path: string, body: string): Promise<Answer> =>
    new Promise((resolve) => {
      const headers = { 'content-type': 'application/json', cookie, 'x-forwarded-for': address }
      const options = { hostname, port, agent, method: 'POST', path: `/call/${path}`, headers }
      const sent = request({ ...options, timeout: NO_ANSWER_AFTER_MS }, (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.once('end', () => resolve(answerOf(Buffer.concat(parts).toString('utf8'))))
        answer.once('error', () => resolve({ code: 'NO_ANSWER' }))
      })
      sent.once('timeout', () => sent.destroy())
      sent.once('error', () => resolve({ code: 'NO_ANSWER' }))
      sent.end(body)
    })

  return {
    phoneOf: (who, turn) => ({
      ...{ who, turn },
      ask: async (path, input) => {
        const isCommand = PROCEDURES.get(path)?.kind === 'command'
        const body = JSON.stringify({ input, ...(isCommand && { intent: newId() }) })
        const began = performance.now()
        const { code, data } = await send(who, path, body)
        tally.note(path, performance.now() - began, code)
        return code === 'ok' ? (data as Output<typeof path>) : null
      },
      read: () => pause(READING_MS.least + random() * (READING_MS.most - READING_MS.least)),
    }),
    close: () => agent.destroy(),
  }
}
