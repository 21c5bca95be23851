import { Done } from '../../contract/fields'
import {
  BoardNoticeInput,
  BoardNoticeOutput,
  ChangeInput,
  ChangesInput,
  ChangesOutput,
  HouseholdInput,
  HouseholdOutput,
  HouseholdsInput,
  HouseholdsOutput,
  ListingOnPaperInput,
  ProposeChangeInput,
  ProposeChangeOutput,
  RefuseChangeInput,
} from '../../contract/roster'
import { command, query, router } from '../procedure'
import { refuseChange, withdrawChange } from './decline-change'
import { proposeChange } from './propose-change'
import { setListingOnPaper } from './set-listing-on-paper'
import { signChange } from './sign-change'
import { listChanges } from './view-changes'
import { boardNotice, listHouseholds, viewHousehold } from './view-roster'

const done = { done: true } as const

export const rosterRouter = router({
  households: query
    .holder('roster.read')
    .input(HouseholdsInput)
    .output(HouseholdsOutput)
    .query(({ ctx, input }) => listHouseholds(ctx.reading, ctx.reach, input)),

  household: query
    .holder('roster.read')
    .input(HouseholdInput)
    .output(HouseholdOutput)
    .query(({ ctx, input }) => viewHousehold(ctx.reading, ctx.reach, input.householdId)),

  changes: query
    .holder('roster.read')
    .input(ChangesInput)
    .output(ChangesOutput)
    .query(({ ctx, input }) => listChanges(ctx.reading, ctx.actor, ctx.reach, input)),

  boardNotice: query
    .holder('roster.read')
    .input(BoardNoticeInput)
    .output(BoardNoticeOutput)
    .query(({ ctx, input }) => boardNotice(ctx.reading, ctx.reach, input.villageCode)),

  propose: command
    .holder('roster.propose')
    .input(ProposeChangeInput)
    .output(ProposeChangeOutput)
    .mutation(async ({ ctx, input }) => ({
      changeId: await proposeChange(ctx.writing, ctx.actor, ctx.reach, input),
    })),

  withdraw: command
    .holder('roster.propose')
    .input(ChangeInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await withdrawChange(ctx.writing, ctx.reach, input.changeId)
      return done
    }),

  sign: command
    .holder('roster.sign')
    .input(ChangeInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await signChange(ctx.writing, ctx.actor, ctx.reach, input.changeId)
      return done
    }),

  refuse: command
    .holder('roster.sign')
    .input(RefuseChangeInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await refuseChange(ctx.writing, ctx.actor, ctx.reach, input.changeId, input.reason)
      return done
    }),

  setListingOnPaper: command
    .holder('deed.enterOnBehalf')
    .input(ListingOnPaperInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await setListingOnPaper(ctx.writing, ctx.reach, input)
      return done
    }),
})
