import { parseArgs } from 'node:util'
import { boardPlans } from './board-plans'
import { boards } from './boards'
import { creditRound } from './credit-round'
import { creditVerify } from './credit-verify'
import { denseRank } from './dense-rank'
import { exportLedger } from './export-ledger'
import { functions } from './functions'
import { h5Paint } from './h5-paint'
import { httpCall } from './http-call'
import { importRows } from './import-rows'
import { ledgerAppend } from './ledger-append'
import { listPaint } from './list-paint'
import { type LoadWish, mixedLoad } from './mixed-load'
import { pollBallots } from './poll-ballots'
import { schoolCheckIns } from './school-check-ins'
import { schoolSeats } from './school-seats'
import { schoolWeek } from './school-week'
import { type County, openCounty } from './support/county'
import { type Finding, print } from './support/report'
import { openServer, type Server } from './support/server'
import { weappPackage } from './weapp-package'

const LARGE = 120_000
const SMALL = 12_000

interface Given {
  server: Server
  large: County
  small: County
}

type Question = (given: Given) => Promise<Finding[]>

/** One file a question, in this order; names on the command line choose among them. These ask a county on a server … */
const OF_A_COUNTY: Record<string, Question> = {
  'ledger-append': ({ large }) => ledgerAppend(large),
  'board-plans': ({ large }) => boardPlans(large),
  boards: ({ large, small }) => boards(large, small),
  'dense-rank': ({ large }) => denseRank(large),
  'school-seats': ({ small }) => schoolSeats(small),
  'school-check-ins': ({ large }) => schoolCheckIns(large),
  'poll-ballots': ({ large }) => pollBallots(large),
  'school-week': ({ small }) => schoolWeek(small),
  'http-call': ({ large, server }) => httpCall(server.url, large),
  functions: ({ large, server }) => functions(server.url, large),
  'credit-round': ({ server }) => creditRound(server.url, [schemaName('6'), schemaName('7')]),
  'import-rows': ({ server }) => importRows(server.url, [schemaName('4'), schemaName('5')]),
  'credit-verify': ({ large }) => creditVerify(large),
}

/** … and these what was built. */
const OF_THE_BUILD: Record<string, () => Promise<Finding[]>> = {
  'weapp-package': weappPackage,
  'h5-paint': h5Paint,
  'list-paint': listPaint,
}

/** These have a seeded county of their own, take minutes, and are asked only by name. */
const OF_THEIR_OWN: Record<string, (server: Server, wish: LoadWish) => Promise<Finding[]>> = {
  'mixed-load': (server, wish) => mixedLoad(server.url, schemaName('4'), wish),
  'export-ledger': (server) => exportLedger(server.url, schemaName('5')),
}

function chosen(names: readonly string[]): string[] {
  const always = [...Object.keys(OF_A_COUNTY), ...Object.keys(OF_THE_BUILD)]
  const known = [...always, ...Object.keys(OF_THEIR_OWN)]
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length > 0) throw new Error(`No such question: ${unknown.join(', ')}. There are: ${known.join(', ')}.`)
  return names.length > 0 ? [...names] : always
}

const secondsSince = (began: number): string => `${Math.round((performance.now() - began) / 1000)} s`

/** A schema name of this process's own, as a county of six digits has it. */
const schemaName = (first: '4' | '5' | '6' | '7' | '8' | '9'): string =>
  `c${first}${String(process.pid % 100_000).padStart(5, '0')}`

async function askCounty(names: readonly string[], server: Server): Promise<void> {
  const began = performance.now()
  const large = await openCounty(server.url, schemaName('9'), LARGE)
  const small = await openCounty(server.url, schemaName('8'), SMALL)
  try {
    console.log(`${LARGE} and ${SMALL} households loaded in ${secondsSince(began)} (${server.origin})`)
    for (const name of names)
      for (const finding of (await OF_A_COUNTY[name]?.({ server, large, small })) ?? []) print(finding)
  } finally {
    await large.drop()
    await small.drop()
  }
}

async function onServer(names: readonly string[], wish: LoadWish): Promise<void> {
  const ofCounty = names.filter((name) => Object.hasOwn(OF_A_COUNTY, name))
  const ofTheirOwn = names.filter((name) => Object.hasOwn(OF_THEIR_OWN, name))
  if (ofCounty.length + ofTheirOwn.length === 0) return
  const server = await openServer()
  try {
    if (ofCounty.length > 0) await askCounty(ofCounty, server)
    for (const name of ofTheirOwn)
      for (const finding of (await OF_THEIR_OWN[name]?.(server, wish)) ?? []) print(finding)
  } finally {
    await server.remove()
  }
}

const WISHES = {
  people: { type: 'string', default: '100' },
  minutes: { type: 'string', default: '5' },
  households: { type: 'string', default: `${LARGE}` },
} as const

async function main(): Promise<void> {
  const began = performance.now()
  const { values, positionals } = parseArgs({ options: WISHES, allowPositionals: true })
  const names = chosen(positionals)
  const { people, minutes, households } = values
  await onServer(names, { people: Number(people), minutes: Number(minutes), households: Number(households) })
  for (const name of names) for (const finding of (await OF_THE_BUILD[name]?.()) ?? []) print(finding)
  console.log(`done in ${secondsSince(began)}; every ratio is the median of rounds taken by turns in this run`)
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
