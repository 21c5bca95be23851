import * as v from 'valibot'
import { Nothing } from '../../contract/fields'
import { BalanceOutput, LedgerInput, LedgerOutput, RulesInput, RulesOutput } from '../../contract/points'
import { query, router } from '../procedure'
import { listRules } from './list-rules'
import { balanceOf, ledgerOf } from './my-points'

export const pointsRouter = router({
  balance: query
    .resident()
    .input(v.optional(Nothing))
    .output(BalanceOutput)
    .query(({ ctx }) => balanceOf(ctx.reading, ctx.actor.person.householdId)),

  ledger: query
    .resident()
    .input(LedgerInput)
    .output(LedgerOutput)
    .query(({ ctx, input }) => ledgerOf(ctx.reading, ctx.actor.person.householdId, input.cursor)),

  rules: query
    .anyone()
    .input(RulesInput)
    .output(RulesOutput)
    .query(({ ctx, input }) => listRules(ctx.reading, input.villageCode, input.on)),
})
