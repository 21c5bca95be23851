import * as v from 'valibot'
import type { DivisionCode } from '../cloudfunctions/contract/ids'
import { countyKeys } from '../cloudfunctions/domain/certificates/verify-certificate'
import { systemClock } from '../cloudfunctions/platform/clock'
import { countyDate } from '../cloudfunctions/platform/county-time'
import { CountyEnv, KeysEnv, readEnv } from '../cloudfunctions/platform/env'
import { makeSigningKey, type SigningKeySet, signingKeys } from '../cloudfunctions/platform/signing-keys'

/*
 * Makes and changes the set of keys that signs certificates, and prints it. What is printed is a secret, but for `public`.
 * docs/deploy-server.md says when to do which.
 */

const USAGE = 'npm run keys -- add NAME | revoke NAME | public'

const given = (): SigningKeySet => (process.env.CERTIFICATE_KEYS ? readEnv(KeysEnv).CERTIFICATE_KEYS : { keys: [] })

/** The new key signs; of the others only what is public is kept. */
async function add(name: string): Promise<object> {
  const before = given().keys.map(({ d: _secret, ...known }) => known)
  return { keys: [await makeSigningKey(name), ...before] }
}

function revoke(name: string): object {
  const { keys } = given()
  if (!keys.some((key) => key.kid === name)) throw new Error(`There is no key ${name}.`)
  const today = countyDate(systemClock.now())
  const changed = keys.map((key) => (key.kid === name ? { ...key, revoked: today } : key))
  if (!changed.some((key) => key.d && !key.revoked)) throw new Error(`Nothing else can sign: add a key first.`)
  return { keys: changed }
}

function known(): object {
  const { COUNTY_CODE } = readEnv(v.pick(CountyEnv, ['COUNTY_CODE']))
  return countyKeys({ county: { code: COUNTY_CODE as DivisionCode }, keys: signingKeys(given()) })
}

async function main([act, name]: string[]): Promise<void> {
  if (act === 'add' && name) console.log(JSON.stringify(await add(name)))
  else if (act === 'revoke' && name) console.log(JSON.stringify(revoke(name)))
  else if (act === 'public') console.log(JSON.stringify(known()))
  else throw new Error(USAGE)
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
