import {
  type ChainEnd,
  type ChainedFields,
  type ChainLink,
  type CommittedFields,
  chainOfHeads as chainOfHeadsBy,
  commitmentOf as commitmentBy,
  entryHash as entryHashBy,
  linkFits as linkFitsBy,
} from '../../contract/chain-encoding'
import { sha256 } from '../../platform/hash'

/* The hash chain of a village with the server's sha256; what is hashed is written in the contract, for both sides. */

export { type ChainEnd, type ChainedFields, type CommittedFields, GENESIS } from '../../contract/chain-encoding'

export const commitmentOf = (salt: Uint8Array, about: CommittedFields): Uint8Array => commitmentBy(sha256, salt, about)

export const entryHash = (prevHash: Uint8Array, entry: ChainedFields): Uint8Array =>
  entryHashBy(sha256, prevHash, entry)

export const linkFits = (before: Pick<ChainEnd, 'seq' | 'hash'>, link: ChainLink): boolean =>
  linkFitsBy(sha256, before, link)

/** The county's head of a day: over the head before it and the ends of all villages' chains, by village code. */
export const chainOfHeads = (before: Uint8Array, day: string, ends: readonly ChainEnd[]): Uint8Array =>
  chainOfHeadsBy(sha256, before, day, ends)
