import { Done, PageInput } from '../../contract/fields'
import {
  AccessOutput,
  AskCorrectionInput,
  CloseAccountInput,
  CorrectionRequestsOutput,
  DecideCorrectionInput,
  MyCorrectionsOutput,
} from '../../contract/privacy'
import { ExportInput, ExportOutput } from '../../contract/privacy-export'
import { whoRead } from '../access/who-read'
import { command, query, router } from '../procedure'
import { askCorrection, listMyCorrections } from './ask-correction'
import { closeAccount } from './close-account'
import { decideCorrection, listCorrections } from './decide-correction'
import { exportMyData } from './export-my-data'

const done = { done: true } as const

export const privacyRouter = router({
  export: query
    .account()
    .input(ExportInput)
    .output(ExportOutput)
    .query(({ ctx, input }) => exportMyData(ctx.reading, ctx.actor, input.part, input.cursor)),

  whoRead: query
    .resident()
    .input(PageInput)
    .output(AccessOutput)
    .query(({ ctx, input }) => whoRead(ctx.reading, ctx.actor, input.cursor)),

  askCorrection: command
    .resident()
    .input(AskCorrectionInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await askCorrection(ctx.writing, ctx.actor, input)
      return done
    }),

  myCorrections: query
    .resident()
    .input(PageInput)
    .output(MyCorrectionsOutput)
    .query(({ ctx, input }) => listMyCorrections(ctx.reading, ctx.actor, input.cursor)),

  corrections: query
    .holder('correction.decide')
    .input(PageInput)
    .output(CorrectionRequestsOutput)
    .query(({ ctx, input }) => listCorrections(ctx.reading, ctx.actor, ctx.reach, input.cursor)),

  decideCorrection: command
    .holder('correction.decide')
    .input(DecideCorrectionInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await decideCorrection(ctx.writing, ctx.actor, ctx.reach, input)
      return done
    }),

  closeAccount: command
    .account()
    .input(CloseAccountInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await closeAccount(ctx.writing, ctx.actor, input.leavePublicPages)
      return done
    }),
})
