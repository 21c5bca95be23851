import {
  WallHonourInput,
  WallHonourOutput,
  WallInput,
  WallOutput,
  WallYearsInput,
  WallYearsOutput,
} from '../../../contract/honour-wall'
import { query, router } from '../../procedure'
import { viewWall, viewWallHonour, viewWallYears } from './view-wall'

/** What everybody reads of who was chosen. */
export const wallRouter = router({
  wall: query
    .anyone()
    .input(WallInput)
    .output(WallOutput)
    .query(({ ctx, input }) => viewWall(ctx.reading, input)),

  wallYears: query
    .anyone()
    .input(WallYearsInput)
    .output(WallYearsOutput)
    .query(({ ctx, input }) => viewWallYears(ctx.reading, input)),

  onWall: query
    .anyone()
    .input(WallHonourInput)
    .output(WallHonourOutput)
    .query(({ ctx, input }) => viewWallHonour(ctx.reading, input.honourId)),
})
