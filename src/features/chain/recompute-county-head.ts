import type * as v from 'valibot'
import type { CountyHeadOutput } from '../../../cloudfunctions/contract/chain'
import { chainOfHeads, fromHex, toHex } from '../../../cloudfunctions/contract/chain-encoding'
import { sha256 } from '../../services/sha256'

export type CountyHead = NonNullable<v.InferOutput<typeof CountyHeadOutput>['published']>

/** Whether the county's head of a day is what the heads of all its villages come to. */
export function recomputeCountyHead({ before, day, ends, head }: CountyHead): boolean {
  const ofVillages = ends.map(({ villageCode, seq, hash }) => ({ villageCode, seq, hash: fromHex(hash) }))
  return toHex(chainOfHeads(sha256, fromHex(before), day, ofVillages)) === head
}
