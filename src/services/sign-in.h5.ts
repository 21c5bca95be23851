import * as v from 'valibot'
import { CallError } from '../../cloudfunctions/contract/errors'
import { AccountId } from '../../cloudfunctions/contract/ids'
import { SignInCode } from '../../cloudfunctions/contract/sign-in'
import { CallFailed } from './call-failed'
import { forgetWhatWasRead } from './session'
import { CODE_OUTCOMES, type SignIn } from './sign-in.types'
import { fetchJson } from './transport/fetch-json.h5'
import { CALL_TIMEOUT_MS } from './transport/send.types'

const Refused = v.object({ ok: v.literal(false), error: CallError })
const People = v.object({
  people: v.array(v.object({ accountId: AccountId, name: v.string(), note: v.string(), part: v.string() })),
})

const Begun = v.object({ code: SignInCode })
const Outcome = v.object({ state: v.picklist(CODE_OUTCOMES) })

async function ask(path: string, init: RequestInit): Promise<unknown> {
  const answer = await fetchJson(path, { ...init, timeoutMs: CALL_TIMEOUT_MS })
  const refused = v.safeParse(Refused, answer)
  if (refused.success) throw new CallFailed(refused.output.error)
  return answer
}

async function demoPeople() {
  const read = v.safeParse(People, await ask('/demo/people', { method: 'GET' }))
  if (!read.success) throw new CallFailed({ code: 'BAD_ANSWER' })
  return read.output.people
}

async function signInAs(accountId: AccountId) {
  await ask('/demo/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ accountId }),
  })
  await forgetWhatWasRead()
}

async function signOut() {
  await ask('/session', { method: 'DELETE' })
  await forgetWhatWasRead()
}

async function beginByCode() {
  const read = v.safeParse(Begun, await ask('/sign-in', { method: 'POST' }))
  if (!read.success) throw new CallFailed({ code: 'BAD_ANSWER' })
  return read.output
}

async function outcomeOfCode() {
  const read = v.safeParse(Outcome, await ask('/sign-in/outcome', { method: 'POST' }))
  if (!read.success) throw new CallFailed({ code: 'BAD_ANSWER' })
  return read.output.state
}

/** The host keeps the session in an http-only cookie. */
export function signIn(): SignIn {
  return { by: 'host', demoPeople, signInAs, signOut, beginByCode, outcomeOfCode }
}
