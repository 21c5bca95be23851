import { ReexamineInput } from '../../contract/appeals'
import {
  AnswerAsGuardianInput,
  AnswerOnPaperInput,
  LinkOutsiderInput,
  OutsidersOutput,
  SignaturesOutput,
} from '../../contract/consent'
import { ChecksOutput, DecideCheckInput } from '../../contract/deed-checks'
import { LatestDeedsInput, LatestDeedsOutput, MyDeedsInput, MyDeedsOutput } from '../../contract/deed-lists'
import {
  AnswerConsentInput,
  DeedInput,
  DeedOutcome,
  DeedOutput,
  EditDeedInput,
  JoinAsWitnessInput,
  NominateInput,
  NominateOutput,
  PageCodeOutput,
  SimilarInput,
  SimilarOutput,
  WithdrawDeedInput,
} from '../../contract/deeds'
import { Done, PageInput } from '../../contract/fields'
import {
  JudgePhotoInput,
  ReviewSheetInput,
  ReviewSheetOutput,
  WritePublicTextInput,
  WritePublicTextOutput,
} from '../../contract/review-sheet'
import { command, query, router } from '../procedure'
import { answerAsGuardian } from './answer-as-guardian'
import { answerConsent } from './answer-consent'
import { answerOnPaper } from './answer-on-paper'
import { decideCheck } from './decide-check'
import { drawPageCode } from './draw-page-code'
import { editDeed } from './edit-deed'
import { hintSimilar } from './find-similar'
import { joinAsWitness } from './join-as-witness'
import { linkOutsider } from './link-outsider'
import { listChecks } from './list-checks'
import { listLatestDeeds, listMyDeeds } from './list-deeds'
import { listOutsiders } from './list-outsiders'
import { listSignatures } from './list-signatures'
import { nominateDeed } from './nominate-deed'
import { reexamineDeed } from './reexamine-deed'
import { reviewSheet } from './review-sheet'
import { viewDeed } from './view-deed'
import { withdrawDeed } from './withdraw-deed'
import { judgeDeedPhoto, writePublicText } from './write-public-text'

const done = { done: true } as const

export const deedsRouter = router({
  similar: query
    .account()
    .input(SimilarInput)
    .output(SimilarOutput)
    .query(async ({ ctx, input }) => ({ similar: await hintSimilar(ctx.reading.db, input) })),

  pageCode: query
    .account()
    .input(DeedInput)
    .output(PageCodeOutput)
    .query(async ({ ctx, input }) => ({ url: await drawPageCode(ctx.reading, input.deedId) })),

  nominate: command
    .account()
    .input(NominateInput)
    .output(NominateOutput)
    .mutation(({ ctx, input }) => nominateDeed(ctx.writing, ctx.actor, input)),

  edit: command
    .account()
    .input(EditDeedInput)
    .output(DeedOutcome)
    .mutation(({ ctx, input }) => editDeed(ctx.writing, ctx.actor, input)),

  withdraw: command
    .account()
    .input(WithdrawDeedInput)
    .output(DeedOutcome)
    .mutation(({ ctx, input }) => withdrawDeed(ctx.writing, ctx.actor, input)),

  joinAsWitness: command
    .resident()
    .input(JoinAsWitnessInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await joinAsWitness(ctx.writing, ctx.actor, input)
      return done
    }),

  answerConsent: command
    .resident()
    .input(AnswerConsentInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await answerConsent(ctx.writing, ctx.actor, input)
      return done
    }),

  answerAsGuardian: command
    .resident()
    .input(AnswerAsGuardianInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await answerAsGuardian(ctx.writing, ctx.actor, input)
      return done
    }),

  answerOnPaper: command
    .holder('deed.enterOnBehalf')
    .input(AnswerOnPaperInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await answerOnPaper(ctx.writing, ctx.reach, input)
      return done
    }),

  signatures: query
    .holder('deed.enterOnBehalf')
    .input(PageInput)
    .output(SignaturesOutput)
    .query(({ ctx, input }) => listSignatures(ctx.reading, ctx.reach, input.cursor)),

  outsiders: query
    .holder('deed.enterOnBehalf')
    .input(PageInput)
    .output(OutsidersOutput)
    .query(({ ctx, input }) => listOutsiders(ctx.reading, ctx.reach, input.cursor)),

  linkOutsider: command
    .holder('deed.enterOnBehalf')
    .input(LinkOutsiderInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await linkOutsider(ctx.writing, ctx.actor, ctx.reach, input)
      return done
    }),

  mine: query
    .account()
    .input(MyDeedsInput)
    .output(MyDeedsOutput)
    .query(({ ctx, input }) => listMyDeeds(ctx.reading, ctx.actor, input.cursor)),

  get: query
    .anyone()
    .input(DeedInput)
    .output(DeedOutput)
    .query(({ ctx, input }) => viewDeed(ctx.reading, ctx.actor, input.deedId)),

  latest: query
    .anyone()
    .input(LatestDeedsInput)
    .output(LatestDeedsOutput)
    .query(({ ctx, input }) => listLatestDeeds(ctx.reading, input.divisionCode, input.cursor)),

  reviewSheet: query
    .holder('deed.review')
    .input(ReviewSheetInput)
    .output(ReviewSheetOutput)
    .query(({ ctx, input }) => reviewSheet(ctx.reading, ctx.actor, ctx.reach, input.reviewId)),

  checks: query
    .holder('deed.check')
    .input(PageInput)
    .output(ChecksOutput)
    .query(({ ctx, input }) => listChecks(ctx.reading, ctx.actor, ctx.reach, input.cursor)),

  decideCheck: command
    .holder('deed.check')
    .input(DecideCheckInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await decideCheck(ctx.writing, ctx.actor, ctx.reach, input)
      return done
    }),

  reexamine: command
    .holder('deed.reexamine')
    .input(ReexamineInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await reexamineDeed(ctx.writing, ctx.actor, ctx.reach, input)
      return done
    }),

  writePublicText: command
    .holder('deed.review')
    .input(WritePublicTextInput)
    .output(WritePublicTextOutput)
    .mutation(async ({ ctx, input }) => ({ version: await writePublicText(ctx.writing, ctx.actor, ctx.reach, input) })),

  judgePhoto: command
    .holder('deed.review')
    .input(JudgePhotoInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await judgeDeedPhoto(ctx.writing, ctx.actor, ctx.reach, input)
      return done
    }),
})
