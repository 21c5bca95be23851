import {
  CastBallotInput,
  CastBallotOutput,
  ClaimOutput,
  QueueInput,
  QueueOutput,
  ReviewInput,
  ReviewOutput,
} from '../../contract/council'
import { Done } from '../../contract/fields'
import { command, query, router } from '../procedure'
import { castBallot } from './cast-ballot'
import { claimReview, releaseReview } from './claim-review'
import { listQueue } from './list-queue'
import { viewReview } from './view-review'

export const councilRouter = router({
  queue: query
    .holder('deed.review')
    .input(QueueInput)
    .output(QueueOutput)
    .query(({ ctx, input }) => listQueue(ctx.reading, ctx.actor, input)),

  review: query
    .holder('deed.review')
    .input(ReviewInput)
    .output(ReviewOutput)
    .query(({ ctx, input }) => viewReview(ctx.reading, ctx.actor, ctx.reach, input.reviewId)),

  claim: command
    .holder('deed.review')
    .input(ReviewInput)
    .output(ClaimOutput)
    .mutation(async ({ ctx, input }) => ({
      until: (await claimReview(ctx.writing, ctx.actor, ctx.reach, input.reviewId)).toISOString(),
    })),

  release: command
    .holder('deed.review')
    .input(ReviewInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await releaseReview(ctx.writing, ctx.actor, ctx.reach, input.reviewId)
      return { done: true } as const
    }),

  castBallot: command
    .holder('deed.review')
    .input(CastBallotInput)
    .output(CastBallotOutput)
    .mutation(async ({ ctx, input }) => ({ status: await castBallot(ctx.writing, ctx.actor, ctx.reach, input) })),
})
