import { BoardEntriesInput, BoardEntriesOutput, BoardInput, BoardOutput, MyPlaceOutput } from '../../contract/boards'
import { query, router } from '../procedure'
import { viewBoard } from './view-board'
import { viewEntries } from './view-entries'
import { viewPlace } from './view-place'

export const boardsRouter = router({
  households: query
    .anyone()
    .input(BoardInput)
    .output(BoardOutput)
    .query(({ ctx, input }) => viewBoard(ctx.reading, input, ctx.actor?.person?.householdId)),

  myPlace: query
    .resident()
    .input(BoardInput)
    .output(MyPlaceOutput)
    .query(({ ctx, input }) => viewPlace(ctx.reading, input, ctx.actor.person.householdId)),

  entries: query
    .anyone()
    .input(BoardEntriesInput)
    .output(BoardEntriesOutput)
    .query(({ ctx, input }) => viewEntries(ctx.reading, input, ctx.actor?.person?.householdId)),
})
