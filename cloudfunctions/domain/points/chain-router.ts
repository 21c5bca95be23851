import {
  ChainHeadInput,
  ChainHeadOutput,
  ChainInput,
  ChainOutput,
  CountyHeadInput,
  CountyHeadOutput,
  MyChainInput,
  MyChainOutput,
} from '../../contract/chain'
import { query, router } from '../procedure'
import { readChain, readChainHead, readCountyHead, readOwnChain } from './read-chain'

/** For everybody who recomputes: the chain of a village, its head, the county's head of a day. */
export const chainRouter = router({
  entries: query
    .anyone()
    .input(ChainInput)
    .output(ChainOutput)
    .query(({ ctx, input }) => readChain(ctx.reading, input.villageCode, input.afterSeq)),

  head: query
    .anyone()
    .input(ChainHeadInput)
    .output(ChainHeadOutput)
    .query(({ ctx, input }) => readChainHead(ctx.reading, input.villageCode)),

  county: query
    .anyone()
    .input(CountyHeadInput)
    .output(CountyHeadOutput)
    .query(({ ctx, input }) => readCountyHead(ctx.reading, input.day)),

  mine: query
    .resident()
    .input(MyChainInput)
    .output(MyChainOutput)
    .query(({ ctx, input }) =>
      readOwnChain(ctx.reading, ctx.actor.person.householdId, input.villageCode, input.afterSeq),
    ),
})
