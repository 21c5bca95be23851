import { ChecksOutput, DecideCheckInput } from '../../contract/deed-checks'
import {
  AnswerConsentInput,
  DeedInput,
  DeedOutcome,
  DeedOutput,
  EditDeedInput,
  JoinAsWitnessInput,
  JudgePhotoInput,
  LatestDeedsInput,
  LatestDeedsOutput,
  MyDeedsInput,
  MyDeedsOutput,
  NominateInput,
  NominateOutput,
  ReviewSheetInput,
  ReviewSheetOutput,
  SimilarInput,
  SimilarOutput,
  WithdrawDeedInput,
  WritePublicTextInput,
  WritePublicTextOutput,
} from '../../contract/deeds'
import { Done, PageInput } from '../../contract/fields'
import { command, query, router } from '../procedure'
import { answerConsent } from './answer-consent'
import { decideCheck } from './decide-check'
import { editDeed } from './edit-deed'
import { hintSimilar } from './find-similar'
import { joinAsWitness } from './join-as-witness'
import { listChecks } from './list-checks'
import { listLatestDeeds, listMyDeeds } from './list-deeds'
import { nominateDeed } from './nominate-deed'
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
      await answerConsent(ctx.writing, ctx.actor, input.deedId, input.consent)
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
