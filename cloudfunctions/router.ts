import { boardsRouter } from './domain/boards/router'
import { councilRouter } from './domain/council/router'
import { deedsRouter } from './domain/deeds/router'
import { noticesRouter } from './domain/notices/router'
import { peopleRouter, sessionRouter } from './domain/people/router'
import { photosRouter } from './domain/photos/router'
import { pointsRouter } from './domain/points/router'
import { router } from './domain/procedure'

/** The whole API in one list. */
export const appRouter = router({
  session: sessionRouter,
  people: peopleRouter,
  deeds: deedsRouter,
  council: councilRouter,
  notices: noticesRouter,
  points: pointsRouter,
  boards: boardsRouter,
  photos: photosRouter,
})

export type AppRouter = typeof appRouter
