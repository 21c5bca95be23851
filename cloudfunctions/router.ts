import { activitiesRouter } from './domain/activities/router'
import { boardsRouter } from './domain/boards/router'
import { certificatesRouter } from './domain/certificates/router'
import { complaintsRouter } from './domain/complaints/router'
import { councilRouter } from './domain/council/router'
import { enterprisesRouter } from './domain/credit/enterprise/router'
import { creditRouter } from './domain/credit/router'
import { appealsRouter } from './domain/deeds/appeals-router'
import { deedsRouter } from './domain/deeds/router'
import { exemplarsRouter } from './domain/exemplars/router'
import { messagesRouter, tasksRouter } from './domain/messages/router'
import { objectionsRouter } from './domain/notices/objections/router'
import { noticesRouter } from './domain/notices/router'
import { phoneRouter } from './domain/people/phone/router'
import { peopleRouter, sessionRouter } from './domain/people/router'
import { photosRouter } from './domain/photos/router'
import { chainRouter } from './domain/points/chain-router'
import { pointsRouter } from './domain/points/router'
import { rulesRouter } from './domain/points/rules-router'
import { pollsRouter } from './domain/polls/router'
import { privacyRouter } from './domain/privacy/router'
import { router } from './domain/procedure'
import { countyFilesRouter } from './domain/roster/import/county-files-router'
import { importRouter } from './domain/roster/import/import-router'
import { rosterRouter } from './domain/roster/router'
import { mattersRouter, topicsRouter } from './domain/school/matters/router'
import { schoolRouter } from './domain/school/router'
import { stationRouter } from './domain/school/station-router'
import { sheetsRouter } from './domain/sheets/router'
import { signInRouter } from './domain/sign-in/router'
import { slipsRouter } from './domain/slips/router'

/** The whole API in one list. */
export const appRouter = router({
  session: sessionRouter,
  signIn: signInRouter,
  people: peopleRouter,
  phone: phoneRouter,
  roster: rosterRouter,
  rosterImport: importRouter,
  county: countyFilesRouter,
  sheets: sheetsRouter,
  slips: slipsRouter,
  deeds: deedsRouter,
  appeals: appealsRouter,
  council: councilRouter,
  credit: creditRouter,
  enterprises: enterprisesRouter,
  certificates: certificatesRouter,
  exemplars: exemplarsRouter,
  notices: noticesRouter,
  objections: objectionsRouter,
  points: pointsRouter,
  rules: rulesRouter,
  chain: chainRouter,
  activities: activitiesRouter,
  boards: boardsRouter,
  photos: photosRouter,
  messages: messagesRouter,
  tasks: tasksRouter,
  complaints: complaintsRouter,
  privacy: privacyRouter,
  school: schoolRouter,
  station: stationRouter,
  matters: mattersRouter,
  topics: topicsRouter,
  polls: pollsRouter,
})

export type AppRouter = typeof appRouter
