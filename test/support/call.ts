import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server'
import { answerCall } from '../../cloudfunctions/answer-call'
import type { ErrorCode } from '../../cloudfunctions/contract/errors'
import type { AccountId } from '../../cloudfunctions/contract/ids'
import type { Village } from '../../cloudfunctions/domain/context'
import { newId } from '../../cloudfunctions/platform/ids'
import type { AppRouter } from '../../cloudfunctions/router'

type Inputs = inferRouterInputs<AppRouter>
type Outputs = inferRouterOutputs<AppRouter>
type Domain = keyof Inputs & keyof Outputs & string

/** "deeds.nominate" and so on, with their input and output. */
export type Path = { [D in Domain]: `${D}.${keyof Inputs[D] & string}` }[Domain]
type At<Types, P extends string> = P extends `${infer D}.${infer N}`
  ? D extends keyof Types
    ? N extends keyof Types[D]
      ? Types[D][N]
      : never
    : never
  : never
export type Input<P extends Path> = At<Inputs, P>
export type Output<P extends Path> = At<Outputs, P>

type Who = { accountId: AccountId } | null

/** What a client gets: the answer of the one entry, envelope and all. Each call carries an intent of its own unless given. */
export function send<P extends Path>(village: Village, who: Who, path: P, input: Input<P>, intent: string = newId()) {
  return answerCall(village, { accountId: who?.accountId ?? null }, { path, input, intent })
}

/** The data of an answer. @throws Error naming the code of a refusal */
export async function call<P extends Path>(
  village: Village,
  who: Who,
  path: P,
  input: Input<P>,
  intent?: string,
): Promise<Output<P>> {
  const answer = await send(village, who, path, input, intent)
  if (answer.ok) return answer.data as Output<P>
  throw new Error(`${path} was refused: ${answer.error.code} ${JSON.stringify(answer.error)}`)
}

/** The code of a refusal, or null when the call was answered. */
export async function refusal<P extends Path>(
  village: Village,
  who: Who,
  path: P,
  input: Input<P>,
  intent?: string,
): Promise<ErrorCode | null> {
  const answer = await send(village, who, path, input, intent)
  return answer.ok ? null : answer.error.code
}
