import * as v from 'valibot'
import {
  BoardEntriesInput,
  BoardEntriesOutput,
  BoardInput,
  BoardOutput,
  BoardSwitches,
  MyPlaceOutput,
  SwitchBoardInput,
  VillageBoardInput,
  VillageBoardOutput,
} from '../../contract/boards'
import { Nothing } from '../../contract/fields'
import { switchBoard, switchesOf } from '../points/county-switches'
import { command, query, router } from '../procedure'
import { viewBoard } from './view-board'
import { viewEntries } from './view-entries'
import { viewPlace } from './view-place'
import { viewVillages } from './view-villages'

export const boardsRouter = router({
  households: query
    .anyone()
    .input(BoardInput)
    .output(BoardOutput)
    .query(({ ctx, input }) => viewBoard(ctx.reading, input, ctx.actor?.person?.householdId)),

  villages: query
    .anyone()
    .input(VillageBoardInput)
    .output(VillageBoardOutput)
    .query(({ ctx, input }) => viewVillages(ctx.reading, input)),

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

  switches: query
    .holder('board.switch')
    .input(v.optional(Nothing))
    .output(BoardSwitches)
    .query(({ ctx }) => switchesOf(ctx.reading.db)),

  setSwitch: command
    .holder('board.switch')
    .input(SwitchBoardInput)
    .output(BoardSwitches)
    .mutation(({ ctx, input }) => switchBoard(ctx.writing, input.name, input.on)),
})
