import { boardPlans } from './board-plans'
import { boards } from './boards'
import { creditRound } from './credit-round'
import { creditVerify } from './credit-verify'
import { denseRank } from './dense-rank'
import { duplicateSearch } from './duplicate-search'
import { exportLedger } from './export-ledger'
import { functions } from './functions'
import { h5Paint } from './h5-paint'
import { httpCall } from './http-call'
import { importRows } from './import-rows'
import { ledgerAppend } from './ledger-append'
import { listPaint } from './list-paint'
import { type LoadWish, mixedLoad } from './mixed-load'
import { noticeClosing } from './notice-closing'
import { pollBallots } from './poll-ballots'
import { queuePage } from './queue-page'
import { ranking } from './ranking'
import { schoolCheckIns } from './school-check-ins'
import { schoolSeats } from './school-seats'
import { schoolWeek } from './school-week'
import type { County } from './support/county'
import type { Finding } from './support/report'
import type { Server } from './support/server'
import { weappPackage } from './weapp-package'

/** What a question may ask for; a county is loaded when the first one asks for it. */
export interface Given {
  server: Server
  large(): Promise<County>
  small(): Promise<County>
  /** A schema name of this process's own, never given twice. */
  nextSchema(): string
  /** The largest county that the ranking is asked of. */
  scale: number
  load: LoadWish
}

type Question = (given: Given) => Promise<Finding[]>

/**
 * One file a question, in this order, those that only read before those that write; names on the command line choose among them.
 * These ask a county on a server …
 */
export const OF_A_COUNTY: Record<string, Question> = {
  'board-plans': async ({ large }) => boardPlans(await large()),
  boards: async ({ large, small }) => boards(await large(), await small()),
  'dense-rank': async ({ large }) => denseRank(await large()),
  'ledger-append': async ({ large }) => ledgerAppend(await large()),
  'school-seats': async ({ small }) => schoolSeats(await small()),
  'school-check-ins': async ({ large }) => schoolCheckIns(await large()),
  'poll-ballots': async ({ large }) => pollBallots(await large()),
  'school-week': async ({ small }) => schoolWeek(await small()),
  'notice-closing': async ({ large }) => noticeClosing(await large()),
  'http-call': async ({ large, server }) => httpCall(server.url, await large()),
  functions: async ({ large, server }) => functions(server.url, await large()),
  'credit-round': ({ server, nextSchema }) => creditRound(server.url, [nextSchema(), nextSchema()]),
  'import-rows': ({ server, nextSchema }) => importRows(server.url, [nextSchema(), nextSchema()]),
  'queue-page': ({ server, nextSchema }) => queuePage(server.url, [nextSchema(), nextSchema()]),
  'duplicate-search': ({ server, nextSchema }) => duplicateSearch(server.url, [nextSchema(), nextSchema()]),
  ranking: ({ server, nextSchema, scale }) => ranking(server, nextSchema, scale),
  'credit-verify': async ({ large }) => creditVerify(await large()),
}

/** … and these what was built. */
export const OF_THE_BUILD: Record<string, () => Promise<Finding[]>> = {
  'weapp-package': weappPackage,
  'h5-paint': h5Paint,
  'list-paint': listPaint,
}

/** These have a seeded county of their own, take minutes, and are asked only by name. */
export const OF_THEIR_OWN: Record<string, Question> = {
  'mixed-load': ({ server, nextSchema, load }) => mixedLoad(server.url, nextSchema(), load),
  'export-ledger': ({ server, nextSchema }) => exportLedger(server.url, nextSchema()),
}
