import * as v from 'valibot'
import { BookletInput, BookletOfInput, BookletOutput } from '../../contract/booklet'
import { Nothing } from '../../contract/fields'
import { BalanceOutput, LedgerInput, LedgerOutput, RulesInput, RulesOutput } from '../../contract/points'
import { query, router } from '../procedure'
import { listRules } from './list-rules'
import { balanceOf, ledgerOf } from './my-points'
import { printBookletOf, printOwnBooklet } from './print-booklet'

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
    .query(({ ctx, input }) => ledgerOf(ctx.reading, ctx.actor.person, input.cursor)),

  booklet: query
    .resident()
    .input(BookletInput)
    .output(BookletOutput)
    .query(({ ctx, input }) => printOwnBooklet(ctx.reading, ctx.actor, input)),

  bookletOf: query
    .holder('booklet.print')
    .input(BookletOfInput)
    .output(BookletOutput)
    .query(({ ctx, input }) => printBookletOf(ctx.reading, ctx.actor, ctx.reach, input)),

  rules: query
    .anyone()
    .input(RulesInput)
    .output(RulesOutput)
    .query(({ ctx, input }) => listRules(ctx.reading, input.villageCode, input.on)),
})
