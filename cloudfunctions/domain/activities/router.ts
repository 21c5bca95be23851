import {
  ActivitiesInput,
  ActivitiesOutput,
  ActivityInput,
  ActivityOutput,
  ActivityVersionInput,
  DecideActivityInput,
  EnterActivityInput,
  EnterActivityOutput,
  ListRulesInput,
  ListRulesOutput,
  MendActivityInput,
  MyActivityOutput,
} from '../../contract/activities'
import { Done } from '../../contract/fields'
import { command, query, router } from '../procedure'
import { decideActivity } from './decide-activity'
import { enterActivity } from './enter-activity'
import { mendActivity } from './mend-activity'
import { listActivities, listableRules, viewActivity, viewOwnActivity } from './view-activities'
import { withdrawActivity } from './withdraw-activity'

const done = { done: true } as const

export const activitiesRouter = router({
  rules: query
    .holder('activity.enter')
    .input(ListRulesInput)
    .output(ListRulesOutput)
    .query(({ ctx, input }) => listableRules(ctx.reading, input.villageCode, input.on)),

  enter: command
    .holder('activity.enter')
    .input(EnterActivityInput)
    .output(EnterActivityOutput)
    .mutation(async ({ ctx, input }) => ({
      activityId: await enterActivity(ctx.writing, ctx.actor, ctx.reach, input),
    })),

  mend: command
    .holder('activity.enter')
    .input(MendActivityInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await mendActivity(ctx.writing, ctx.actor, ctx.reach, input)
      return done
    }),

  withdraw: command
    .holder('activity.enter')
    .input(ActivityVersionInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await withdrawActivity(ctx.writing, ctx.actor, ctx.reach, input)
      return done
    }),

  decide: command
    .holder('activity.confirm')
    .input(DecideActivityInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await decideActivity(ctx.writing, ctx.actor, ctx.reach, input)
      return done
    }),

  list: query
    .holder('activity.read')
    .input(ActivitiesInput)
    .output(ActivitiesOutput)
    .query(({ ctx, input }) => listActivities(ctx.reading, ctx.reach, input.cursor)),

  get: query
    .holder('activity.read')
    .input(ActivityInput)
    .output(ActivityOutput)
    .query(({ ctx, input }) => viewActivity(ctx.reading, ctx.actor, ctx.reach, input.activityId)),

  mine: query
    .resident()
    .input(ActivityInput)
    .output(MyActivityOutput)
    .query(({ ctx, input }) => viewOwnActivity(ctx.reading, ctx.actor, input.activityId)),
})
