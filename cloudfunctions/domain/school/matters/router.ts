import { Done } from '../../../contract/fields'
import type { DivisionCode } from '../../../contract/ids'
import {
  AnswerMatterInput,
  AskTopicInput,
  AskTopicOutput,
  MatterDeskInput,
  MattersInput,
  MattersOutput,
  OwnMatterInput,
  RaiseMatterInput,
  RaiseMatterOutput,
  RateMatterInput,
  TopicInput,
  TopicsInput,
  TopicsOutput,
} from '../../../contract/school-matters'
import type { Resident } from '../../people/actor'
import { command, query, router } from '../../procedure'
import { askTopic, joinTopic, listTopics } from '../requests/ask-topic'
import { answerMatter, type Desk, ownMatter } from './handle-matter'
import { raiseMatter, rateMatter } from './raise-matter'
import { listMatters, listOpenMatters } from './view-matters'

const done = { done: true } as const

const deskOf = ({ person }: Resident, reach: readonly DivisionCode[], movedUp: boolean): Desk => ({
  personId: person.personId,
  name: person.name,
  reach,
  movedUp,
})

export const mattersRouter = router({
  raise: command
    .resident()
    .input(RaiseMatterInput)
    .output(RaiseMatterOutput)
    .mutation(async ({ ctx, input }) => ({ matterId: await raiseMatter(ctx.writing, ctx.actor, input) })),

  list: query
    .resident()
    .input(MattersInput)
    .output(MattersOutput)
    .query(({ ctx, input }) => listMatters(ctx.reading, ctx.actor, input)),

  rate: command
    .resident()
    .input(RateMatterInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await rateMatter(ctx.writing, ctx.actor, input.matterId, input.rating)
      return done
    }),

  desk: query
    .holder('school.organise')
    .input(MatterDeskInput)
    .output(MattersOutput)
    .query(({ ctx, input }) => listOpenMatters(ctx.reading, deskOf(ctx.actor, ctx.reach, false), input)),

  own: command
    .holder('school.organise')
    .input(OwnMatterInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await ownMatter(ctx.writing, deskOf(ctx.actor, ctx.reach, false), input.matterId, input.ownerName)
      return done
    }),

  answer: command
    .holder('school.organise')
    .input(AnswerMatterInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await answerMatter(ctx.writing, deskOf(ctx.actor, ctx.reach, false), input.matterId, input.answer)
      return done
    }),

  movedUp: query
    .holder('school.oversee')
    .input(MatterDeskInput)
    .output(MattersOutput)
    .query(({ ctx, input }) => listOpenMatters(ctx.reading, deskOf(ctx.actor, ctx.reach, true), input)),

  answerMovedUp: command
    .holder('school.oversee')
    .input(AnswerMatterInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await answerMatter(ctx.writing, deskOf(ctx.actor, ctx.reach, true), input.matterId, input.answer)
      return done
    }),
})

export const topicsRouter = router({
  list: query
    .resident()
    .input(TopicsInput)
    .output(TopicsOutput)
    .query(({ ctx, input }) => listTopics(ctx.reading, ctx.actor, [ctx.actor.person.villageCode], input.cursor)),

  ask: command
    .resident()
    .input(AskTopicInput)
    .output(AskTopicOutput)
    .mutation(async ({ ctx, input }) => ({ requestId: await askTopic(ctx.writing, ctx.actor, input.topic) })),

  join: command
    .resident()
    .input(TopicInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await joinTopic(ctx.writing, ctx.actor, input.requestId)
      return done
    }),
})
