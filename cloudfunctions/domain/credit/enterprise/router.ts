import { CaseInput } from '../../../contract/credit'
import { CaseSheetOutput } from '../../../contract/credit-cases'
import * as e from '../../../contract/enterprises'
import { Done } from '../../../contract/fields'
import { command, query, router } from '../../procedure'
import { appealEnterprise } from './appeal-enterprise'
import { applyAgain, registerEnterprise } from './apply-for-enterprise'
import { departmentDesk, departmentSheet } from './department-desk'
import { enterpriseBoard } from './enterprise-board'
import { listEnterprises } from './list-enterprises'
import { myEnterprises } from './my-enterprises'
import { nameRepresentative } from './representative'
import { signForDepartment } from './sign-for-department'

const done = { done: true } as const

/** Credit status of enterprises; answers, withdrawals and appeals of an application go the way of every application. */
export const enterprisesRouter = router({
  register: command
    .resident()
    .input(e.RegisterEnterpriseInput)
    .output(e.EnterpriseApplied)
    .mutation(({ ctx, input }) => registerEnterprise(ctx.writing, ctx.actor, input)),

  applyAgain: command
    .resident()
    .input(e.ApplyAgainInput)
    .output(e.EnterpriseApplied)
    .mutation(({ ctx, input }) => applyAgain(ctx.writing, ctx.actor, input)),

  mine: query
    .resident()
    .input(e.MyEnterprisesInput)
    .output(e.MyEnterprisesOutput)
    .query(({ ctx }) => myEnterprises(ctx.reading, ctx.actor)),

  appealWithdrawal: command
    .resident()
    .input(e.AppealEnterpriseInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await appealEnterprise(ctx.writing, ctx.actor, input)
      return done
    }),

  desk: query
    .holder('vetting.sign')
    .input(e.DepartmentDeskInput)
    .output(e.DepartmentDeskOutput)
    .query(({ ctx, input }) => departmentDesk(ctx.reading, ctx.actor, input.cursor)),

  sheet: query
    .holder('vetting.sign')
    .input(CaseInput)
    .output(CaseSheetOutput)
    .query(({ ctx, input }) => departmentSheet(ctx.reading, ctx.actor, input.caseId)),

  sign: command
    .holder('vetting.sign')
    .input(e.SignEnterpriseInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await signForDepartment(ctx.writing, ctx.actor, input)
      return done
    }),

  list: query
    .holder('credit.decide')
    .input(e.EnterprisesInput)
    .output(e.EnterprisesOutput)
    .query(({ ctx, input }) => listEnterprises(ctx.reading, ctx.reach, input.cursor)),

  nameRepresentative: command
    .holder('credit.decide')
    .input(e.NameRepresentativeInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await nameRepresentative(ctx.writing, ctx.reach, input)
      return done
    }),

  board: query
    .anyone()
    .input(e.EnterpriseBoardInput)
    .output(e.EnterpriseBoardOutput)
    .query(({ ctx, input }) => enterpriseBoard(ctx.reading, input.divisionCode)),
})
