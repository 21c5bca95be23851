import * as c from '../../contract/exemplar-campaigns'
import * as d from '../../contract/exemplar-decisions'
import * as e from '../../contract/exemplars'
import { Done } from '../../contract/fields'
import { command, mergeRouters, query, router } from '../procedure'
import { decideExemplarAppeal } from './appeals/decide-appeal'
import { listExemplarAppeals } from './appeals/list-appeals'
import { sendAppeal } from './appeals/send-appeal'
import { endCampaign } from './campaigns/end-campaign'
import { closeStage } from './campaigns/move-stage'
import { openCampaign } from './campaigns/open-campaign'
import { listCampaigns, viewCampaign } from './campaigns/view-campaigns'
import { listContests, viewContest } from './campaigns/view-contests'
import { answerAsResident, answerOnPaper } from './candidates/answer-candidacy'
import { readDossier } from './candidates/dossier'
import { listEligible } from './candidates/list-eligible'
import { myCandidacies } from './candidates/my-candidacies'
import { recommendCandidate } from './candidates/recommend-candidate'
import { recommendUpward } from './candidates/recommend-upward'
import { withdrawOwn } from './candidates/withdraw-candidacy'
import { voteOnTie } from './choice/vote-on-tie'
import { honoursRouter } from './honours/router'
import { giveScores } from './scoring/give-scores'
import { scoreSheet, scoringDesk } from './scoring/score-sheet'
import { signLine } from './vetting/sign-line'
import { vettingDesk } from './vetting/vetting-desk'
import { wallRouter } from './wall/router'

const done = { done: true } as const

/** Campaigns, and the stages that a candidate goes through in each contest. */
const selectionRouter = router({
  open: command
    .holder('exemplar.run')
    .input(c.OpenCampaignInput)
    .output(c.CampaignOutcome)
    .mutation(async ({ ctx, input }) => ({
      campaignId: await openCampaign(ctx.writing, ctx.actor, ctx.reach, input),
    })),

  end: command
    .holder('exemplar.run')
    .input(c.EndCampaignInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await endCampaign(ctx.writing, ctx.reach, input)
      return done
    }),

  campaigns: query
    .anyone()
    .input(c.CampaignsInput)
    .output(c.CampaignsOutput)
    .query(({ ctx, input }) => listCampaigns(ctx.reading, input.divisionCode, input.cursor)),

  campaign: query
    .anyone()
    .input(c.CampaignInput)
    .output(c.CampaignOutput)
    .query(({ ctx, input }) => viewCampaign(ctx.reading, input.campaignId)),

  contests: query
    .holder('exemplar.work')
    .input(c.ContestsInput)
    .output(c.ContestsOutput)
    .query(({ ctx, input }) => listContests(ctx.reading, ctx.reach, input)),

  contest: query
    .holder('exemplar.work')
    .input(c.ContestInput)
    .output(e.ContestOutput)
    .query(({ ctx, input }) => viewContest(ctx.reading, ctx.actor, ctx.reach, input.contestId)),

  closeStage: command
    .holder('exemplar.run')
    .input(c.CloseStageInput)
    .output(c.CloseStageOutput)
    .mutation(async ({ ctx, input }) => ({
      contestId: input.contestId,
      stage: await closeStage(ctx.writing, ctx.actor, ctx.reach, input),
    })),

  eligible: query
    .holder('exemplar.recommend')
    .input(e.EligibleInput)
    .output(e.EligibleOutput)
    .query(({ ctx, input }) => listEligible(ctx.reading, ctx.reach, input)),

  recommend: command
    .holder('exemplar.recommend')
    .input(e.RecommendInput)
    .output(e.RecommendOutput)
    .mutation(({ ctx, input }) => recommendCandidate(ctx.writing, ctx.actor, ctx.reach, input)),

  recommendUpward: command
    .holder('exemplar.recommend')
    .input(e.RecommendUpwardInput)
    .output(e.RecommendUpwardOutput)
    .mutation(async ({ ctx, input }) => ({
      entryId: await recommendUpward(ctx.writing, ctx.actor, ctx.reach, input),
    })),

  mine: query
    .resident()
    .input(e.MineInput)
    .output(e.MineOutput)
    .query(({ ctx }) => myCandidacies(ctx.reading, ctx.actor)),

  answer: command
    .resident()
    .input(e.AnswerCandidacyInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await answerAsResident(ctx.writing, ctx.actor, input)
      return done
    }),

  answerOnPaper: command
    .holder('deed.enterOnBehalf')
    .input(e.AnswerOnPaperInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await answerOnPaper(ctx.writing, ctx.reach, input)
      return done
    }),

  withdraw: command
    .resident()
    .input(e.WithdrawInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await withdrawOwn(ctx.writing, ctx.actor, input.candidacyId)
      return done
    }),

  dossier: query
    .holder('exemplar.work')
    .input(e.DossierInput)
    .output(e.Dossier)
    .query(({ ctx, input }) => readDossier(ctx.reading, ctx.actor, ctx.reach, input.entryId)),

  vettingDesk: query
    .holder('exemplar.vet')
    .input(d.VettingDeskInput)
    .output(d.VettingDeskOutput)
    .query(({ ctx }) => vettingDesk(ctx.reading, ctx.actor, ctx.reach)),

  signLine: command
    .holder('exemplar.vet')
    .input(d.SignLineInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await signLine(ctx.writing, ctx.actor, ctx.reach, input)
      return done
    }),

  scoringDesk: query
    .holder('exemplar.score')
    .input(d.ScoringDeskInput)
    .output(d.ScoringDeskOutput)
    .query(({ ctx }) => scoringDesk(ctx.reading, ctx.actor)),

  scoreSheet: query
    .holder('exemplar.score')
    .input(d.ScoreSheetInput)
    .output(d.ScoreSheetOutput)
    .query(({ ctx, input }) => scoreSheet(ctx.reading, ctx.actor, input.contestId)),

  score: command
    .holder('exemplar.score')
    .input(d.ScoreInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await giveScores(ctx.writing, ctx.actor, input)
      return done
    }),

  voteTie: command
    .holder('exemplar.score')
    .input(d.VoteTieInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await voteOnTie(ctx.writing, ctx.actor, input)
      return done
    }),

  appeal: command
    .resident()
    .input(e.AppealInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await sendAppeal(ctx.writing, ctx.actor, input)
      return done
    }),

  appeals: query
    .holder('exemplar.run')
    .input(e.ExemplarAppealsInput)
    .output(e.AppealsOutput)
    .query(({ ctx, input }) => listExemplarAppeals(ctx.reading, ctx.actor, ctx.reach, input.cursor)),

  decideAppeal: command
    .holder('exemplar.run')
    .input(e.DecideExemplarAppealInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await decideExemplarAppeal(ctx.writing, ctx.actor, ctx.reach, input)
      return done
    }),
})

export const exemplarsRouter = mergeRouters(selectionRouter, honoursRouter, wallRouter)
