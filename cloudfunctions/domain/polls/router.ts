import * as v from 'valibot'
import { Done, Nothing } from '../../contract/fields'
import {
  DecideFlagInput,
  DecidePapersInput,
  EnterPapersInput,
  EnterPapersOutput,
  FlagsOutput,
  PaperInput,
  PaperOutput,
  PaperPollsOutput,
  PapersInput,
  PapersOutput,
  PollInput,
  PollOutput,
  PollResultOutput,
  PollsOutput,
  VoteInput,
} from '../../contract/polls'
import { command, query, router } from '../procedure'
import { castBallot } from './cast-ballot'
import { decideFlag } from './flags/decide-flag'
import { listFlags } from './flags/list-flags'
import { decidePapers, withdrawPapers } from './paper/decide-papers'
import { enterPapers } from './paper/enter-papers'
import { listPaperPolls, listPapers, viewPapers } from './paper/view-papers'
import { listPolls, viewPoll } from './view-poll'
import { viewResult } from './view-result'

const done = { done: true } as const

export const pollsRouter = router({
  list: query
    .resident()
    .input(v.optional(Nothing))
    .output(PollsOutput)
    .query(({ ctx }) => listPolls(ctx.reading, ctx.actor)),

  get: query
    .resident()
    .input(PollInput)
    .output(PollOutput)
    .query(({ ctx, input }) => viewPoll(ctx.reading, ctx.actor, input.pollId)),

  vote: command
    .resident()
    .input(VoteInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await castBallot(ctx.writing, ctx.actor, input)
      return done
    }),

  result: query
    .anyone()
    .input(PollInput)
    .output(PollResultOutput)
    .query(({ ctx, input }) => viewResult(ctx.reading, input.pollId)),

  forPapers: query
    .holder('poll.enterPaper')
    .input(v.optional(Nothing))
    .output(PaperPollsOutput)
    .query(({ ctx }) => listPaperPolls(ctx.reading, ctx.reach)),

  enterPapers: command
    .holder('poll.enterPaper')
    .input(EnterPapersInput)
    .output(EnterPapersOutput)
    .mutation(async ({ ctx, input }) => ({ paperId: await enterPapers(ctx.writing, ctx.actor, ctx.reach, input) })),

  withdrawPapers: command
    .holder('poll.enterPaper')
    .input(PaperInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await withdrawPapers(ctx.writing, ctx.actor, ctx.reach, input.paperId)
      return done
    }),

  decidePapers: command
    .holder('poll.confirmPaper')
    .input(DecidePapersInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await decidePapers(ctx.writing, ctx.actor, ctx.reach, input)
      return done
    }),

  papers: query
    .holder('poll.readPaper')
    .input(PapersInput)
    .output(PapersOutput)
    .query(({ ctx, input }) => listPapers(ctx.reading, ctx.reach, input.cursor)),

  paper: query
    .holder('poll.readPaper')
    .input(PaperInput)
    .output(PaperOutput)
    .query(({ ctx, input }) => viewPapers(ctx.reading, ctx.actor, ctx.reach, input.paperId)),

  flags: query
    .holder('poll.supervise')
    .input(v.optional(Nothing))
    .output(FlagsOutput)
    .query(({ ctx }) => listFlags(ctx.reading)),

  decideFlag: command
    .holder('poll.supervise')
    .input(DecideFlagInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await decideFlag(ctx.writing, ctx.actor, input)
      return done
    }),
})
