import * as c from '../../contract/credit'
import * as k from '../../contract/credit-cases'
import * as n from '../../contract/credit-round'
import * as s from '../../contract/credit-standards'
import * as d from '../../contract/credit-withdrawals'
import { Done, Nothing } from '../../contract/fields'
import type { CreditCaseId } from '../../contract/ids'
import { orRefuse } from '../../platform/app-error'
import type { Writing } from '../context'
import { command, mergeRouters, query, router } from '../procedure'
import { listDesignations } from './afterwards/list-designations'
import { listWithdrawals } from './afterwards/list-withdrawals'
import { appealWithdrawal, decideWithdrawalAppeal, holdHearing, proposeWithdrawal } from './afterwards/withdrawal'
import { answerReturn, withdrawApplication } from './application/answer-return'
import { appealApplication, decideCreditAppeal } from './application/appeal-decision'
import { applyForCredit } from './application/apply-for-credit'
import { findCase } from './application/case.repository'
import { caseSheet, reviewedCase } from './application/case-sheet'
import { decideAtTownship } from './application/decide-at-township'
import { attestForHousehold, giveEvidence } from './application/give-evidence'
import { listCases } from './application/list-cases'
import { listsRouter } from './lists-router'
import { myCredit } from './my-credit'
import { confirmUnchanged } from './round/confirm-unchanged'
import { laySheet, passSheet } from './round/pass-sheet'
import { roundSheet } from './round/round-sheet'
import { listStandards, listStandardTemplates } from './standards/list-standards'
import { recordStandardAdoption } from './standards/record-standard-adoption'
import { applyForDivision, divisionCredit } from './village/division-credit'

const done = { done: true } as const

/** Where an application stands after an act of its household or of the clerk. */
async function outcomeOf(w: Writing, caseId: CreditCaseId) {
  const { status, version } = orRefuse(await findCase(w.tx, caseId))
  return { caseId, status, version }
}

/** Credit status: standards, one's own status, applications, and what follows a designation. */
const casesRouter = router({
  standards: query
    .anyone()
    .input(s.StandardsInput)
    .output(s.StandardsOutput)
    .query(({ ctx, input }) => listStandards(ctx.reading, input.villageCode)),

  templates: query
    .holder('credit.keep')
    .input(s.StandardTemplatesInput)
    .output(s.StandardTemplatesOutput)
    .query(({ ctx }) => listStandardTemplates(ctx.reading)),

  adoptStandard: command
    .holder('credit.keep')
    .input(s.AdoptStandardInput)
    .output(s.AdoptStandardOutput)
    .mutation(({ ctx, input }) => recordStandardAdoption(ctx.writing, ctx.actor, ctx.reach, input)),

  mine: query
    .resident()
    .input(c.MyCreditInput)
    .output(c.MyCreditOutput)
    .query(({ ctx, input }) => myCredit(ctx.reading, ctx.actor, input)),

  send: command
    .resident()
    .input(c.ApplyInput)
    .output(c.ApplyOutput)
    .mutation(({ ctx, input }) => applyForCredit(ctx.writing, ctx.actor, input)),

  giveEvidence: command
    .resident()
    .input(c.GiveEvidenceInput)
    .output(c.CaseOutcome)
    .mutation(async ({ ctx, input }) => outcomeOf(ctx.writing, await giveEvidence(ctx.writing, ctx.actor, input))),

  answer: command
    .resident()
    .input(c.AnswerReturnInput)
    .output(c.CaseOutcome)
    .mutation(async ({ ctx, input }) => outcomeOf(ctx.writing, await answerReturn(ctx.writing, ctx.actor, input))),

  withdraw: command
    .resident()
    .input(c.CaseVersionInput)
    .output(c.CaseOutcome)
    .mutation(async ({ ctx, input }) =>
      outcomeOf(ctx.writing, await withdrawApplication(ctx.writing, ctx.actor, input)),
    ),

  appeal: command
    .resident()
    .input(c.AppealCreditInput)
    .output(c.CaseOutcome)
    .mutation(async ({ ctx, input }) => outcomeOf(ctx.writing, await appealApplication(ctx.writing, ctx.actor, input))),

  appealWithdrawal: command
    .resident()
    .input(d.AppealWithdrawalInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await appealWithdrawal(ctx.writing, ctx.actor, input.words)
      return done
    }),

  attest: command
    .holder('credit.keep')
    .input(c.AttestInput)
    .output(c.CaseOutcome)
    .mutation(async ({ ctx, input }) =>
      outcomeOf(ctx.writing, await attestForHousehold(ctx.writing, ctx.actor, ctx.reach, input)),
    ),

  kept: query
    .holder('credit.keep')
    .input(c.CaseInput)
    .output(k.CaseSheetOutput)
    .query(({ ctx, input }) => caseSheet(ctx.reading, ctx.actor, ctx.reach, input.caseId)),

  cases: query
    .resident()
    .input(k.CasesInput)
    .output(k.CasesOutput)
    .query(({ ctx, input }) => listCases(ctx.reading, ctx.actor, input)),

  reviewed: query
    .holder('deed.review')
    .input(k.ReviewCaseInput)
    .output(k.CaseSheetOutput)
    .query(({ ctx, input }) => reviewedCase(ctx.reading, ctx.actor, ctx.reach, input.reviewId)),

  sheet: query
    .holder('credit.decide')
    .input(c.CaseInput)
    .output(k.CaseSheetOutput)
    .query(({ ctx, input }) => caseSheet(ctx.reading, ctx.actor, ctx.reach, input.caseId)),

  decide: command
    .holder('credit.decide')
    .input(k.DecideCaseInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await decideAtTownship(ctx.writing, ctx.actor, ctx.reach, input)
      return done
    }),

  decideAppeal: command
    .holder('credit.decide')
    .input(k.DecideCreditAppealInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await decideCreditAppeal(ctx.writing, ctx.actor, ctx.reach, input)
      return done
    }),

  designations: query
    .holder('credit.decide')
    .input(d.DesignationsInput)
    .output(d.DesignationsOutput)
    .query(({ ctx, input }) => listDesignations(ctx.reading, ctx.reach, input.villageCode, input.cursor)),

  withdrawals: query
    .holder('credit.decide')
    .input(d.WithdrawalsInput)
    .output(d.WithdrawalsOutput)
    .query(({ ctx }) => listWithdrawals(ctx.reading, ctx.actor, ctx.reach)),

  proposeWithdrawal: command
    .holder('credit.decide')
    .input(d.ProposeWithdrawalInput)
    .output(d.WithdrawalOutput)
    .mutation(async ({ ctx, input }) => ({
      withdrawalId: await proposeWithdrawal(ctx.writing, ctx.actor, ctx.reach, input),
    })),

  hear: command
    .holder('credit.decide')
    .input(d.HearInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await holdHearing(ctx.writing, ctx.actor, ctx.reach, input)
      return done
    }),

  decideWithdrawalAppeal: command
    .holder('credit.decide')
    .input(d.DecideWithdrawalAppealInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await decideWithdrawalAppeal(ctx.writing, ctx.actor, ctx.reach, input)
      return done
    }),

  confirmUnchanged: command
    .resident()
    .input(Nothing)
    .output(Done)
    .mutation(async ({ ctx }) => {
      await confirmUnchanged(ctx.writing, ctx.actor)
      return done
    }),

  roundSheet: query
    .resident()
    .input(n.SheetInput)
    .output(n.SheetOutput)
    .query(({ ctx, input }) => roundSheet(ctx.reading, ctx.actor, input)),

  laySheet: command
    .holder('credit.keep')
    .input(n.LaySheetInput)
    .output(n.PassSheetOutput)
    .mutation(({ ctx, input }) => laySheet(ctx.writing, ctx.actor, input)),

  passSheet: command
    .resident()
    .input(n.PassSheetInput)
    .output(n.PassSheetOutput)
    .mutation(({ ctx, input }) => passSheet(ctx.writing, ctx.actor, input.caseIds)),

  division: query
    .anyone()
    .input(n.DivisionCreditInput)
    .output(n.DivisionCreditOutput)
    .query(({ ctx, input }) => divisionCredit(ctx.reading, ctx.actor, input.divisionCode)),

  sendForDivision: command
    .resident()
    .input(n.DivisionCreditInput)
    .output(c.CaseOutcome)
    .mutation(async ({ ctx, input }) =>
      outcomeOf(ctx.writing, await applyForDivision(ctx.writing, ctx.actor, input.divisionCode)),
    ),
})

export const creditRouter = mergeRouters(casesRouter, listsRouter)
