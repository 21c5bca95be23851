import * as v from 'valibot'
import { CountyKeys } from '../../../cloudfunctions/contract/certificate-code'
import { readStored, writeStored } from '../../services/storage'

/*
 * The keys by which a phone without a network tells a genuine certificate: those that were built into the app, and those
 * that it heard of since. They are nobody's own, so they stay when the phone goes over to somebody else.
 */

const PLACE = 'countyKeys'

function builtIn(): CountyKeys | undefined {
  try {
    const read = v.safeParse(CountyKeys, JSON.parse(process.env.COUNTY_KEYS || 'null'))
    return read.success ? read.output : undefined
  } catch {
    return undefined
  }
}

/** What the phone knows; undefined where it was told of none yet. What it heard last goes before what was built in. */
export function knownKeys(): CountyKeys | undefined {
  const heard = readStored(PLACE, CountyKeys)
  const built = builtIn()
  if (!heard || !built || heard.countyCode !== built.countyCode) return heard ?? built
  const older = built.keys.filter(({ kid }) => !heard.keys.some((key) => key.kid === kid))
  return { countyCode: heard.countyCode, keys: [...heard.keys, ...older] }
}

export const keepKeys = (keys: CountyKeys): void => writeStored(PLACE, keys)
