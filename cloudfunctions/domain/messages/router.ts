import * as v from 'valibot'
import { Done, Nothing, PageInput } from '../../contract/fields'
import {
  ClerkTasksOutput,
  DoTaskInput,
  InboxOutput,
  MarkReadInput,
  PhoneSettingsOutput,
  SetOnPhoneInput,
  UNREAD_COUNTED,
  UnreadOutput,
} from '../../contract/messages'
import { command, query, router } from '../procedure'
import { doTask } from './do-task'
import { listInbox } from './list-inbox'
import { listTasks } from './list-tasks'
import { markAllRead, markRead } from './mark-read'
import { countUnread } from './message.repository'
import { phoneSettings, setOnPhone } from './phone-settings'

const done = { done: true } as const

export const messagesRouter = router({
  list: query
    .resident()
    .input(PageInput)
    .output(InboxOutput)
    .query(({ ctx, input }) => listInbox(ctx.reading, ctx.actor, input.cursor)),

  unread: query
    .resident()
    .input(v.optional(Nothing))
    .output(UnreadOutput)
    .query(async ({ ctx }) => ({
      unread: await countUnread(ctx.reading.db, ctx.actor.person.personId, UNREAD_COUNTED),
    })),

  markRead: command
    .resident()
    .input(MarkReadInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await markRead(ctx.writing, ctx.actor, input.messageId)
      return done
    }),

  markAllRead: command
    .resident()
    .input(v.optional(Nothing))
    .output(Done)
    .mutation(async ({ ctx }) => {
      await markAllRead(ctx.writing, ctx.actor)
      return done
    }),

  phoneSettings: query
    .resident()
    .input(v.optional(Nothing))
    .output(PhoneSettingsOutput)
    .query(({ ctx }) => phoneSettings(ctx.reading, ctx.actor)),

  setOnPhone: command
    .resident()
    .input(SetOnPhoneInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await setOnPhone(ctx.writing, ctx.actor, input.subject, input.onPhone)
      return done
    }),
})

export const tasksRouter = router({
  list: query
    .holder('task.read')
    .input(PageInput)
    .output(ClerkTasksOutput)
    .query(({ ctx, input }) => listTasks(ctx.reading, ctx.reach, input.cursor)),

  tick: command
    .holder('task.do')
    .input(DoTaskInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await doTask(ctx.writing, ctx.actor, ctx.reach, input.taskId)
      return done
    }),
})
