import * as b from '../../contract/credit-board'
import * as l from '../../contract/credit-list'
import { command, query, router } from '../procedure'
import { viewCreditBoard } from './board/view-credit-board'
import { creditList } from './list/credit-list'
import { listUnmaskings, unmaskedList, unmaskList } from './list/unmask-list'

/** Who carries a credit status: on the board for everybody, on a sheet for an office. */
export const listsRouter = router({
  board: query
    .anyone()
    .input(b.CreditBoardInput)
    .output(b.CreditBoardOutput)
    .query(({ ctx, input }) => viewCreditBoard(ctx.reading, input.divisionCode, ctx.actor?.person?.householdId)),

  list: query
    .holder('credit.decide')
    .input(l.CreditListInput)
    .output(l.CreditListOutput)
    .query(({ ctx, input }) => creditList(ctx.reading, ctx.reach, input.divisionCode, input.cursor)),

  unmask: command
    .holder('credit.unmask')
    .input(l.UnmaskInput)
    .output(l.UnmaskOutput)
    .mutation(async ({ ctx, input }) => ({
      unmaskingId: await unmaskList(ctx.writing, ctx.actor, ctx.reach, input),
    })),

  unmaskedList: query
    .holder('credit.unmask')
    .input(l.UnmaskedListInput)
    .output(l.UnmaskedListOutput)
    .query(({ ctx, input }) => unmaskedList(ctx.reading, ctx.actor, ctx.reach, input.unmaskingId, input.cursor)),

  unmaskings: query
    .holder('credit.decide')
    .input(l.UnmaskingsInput)
    .output(l.UnmaskingsOutput)
    .query(({ ctx, input }) => listUnmaskings(ctx.reading, ctx.reach, input.cursor)),
})
