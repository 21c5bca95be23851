import { boardPlans } from './board-plans'
import { boards } from './boards'
import { creditRound } from './credit-round'
import { creditVerify } from './credit-verify'
import { denseRank } from './dense-rank'
import { functions } from './functions'
import { h5Paint } from './h5-paint'
import { httpCall } from './http-call'
import { ledgerAppend } from './ledger-append'
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

/** One file a question, in this order; names on the command line choose among them. */
const QUESTIONS: Record<string, (given: Given) => Promise<Finding[]>> = {
  'ledger-append': ({ large }) => ledgerAppend(large),
  'board-plans': ({ large }) => boardPlans(large),
  boards: ({ large, small }) => boards(large, small),
  'dense-rank': ({ large }) => denseRank(large),
  'http-call': ({ large, server }) => httpCall(server.url, large),
  functions: ({ large, server }) => functions(server.url, large),
  'credit-round': ({ server }) => creditRound(server.url, [schemaName('6'), schemaName('7')]),
  'credit-verify': ({ large }) => creditVerify(large),
  'weapp-package': () => weappPackage(),
  'h5-paint': () => h5Paint(),
}

function chosen(names: readonly string[]): string[] {
  const unknown = names.filter((name) => !Object.hasOwn(QUESTIONS, name))
  const known = Object.keys(QUESTIONS)
  if (unknown.length > 0) throw new Error(`No such question: ${unknown.join(', ')}. There are: ${known.join(', ')}.`)
  return names.length > 0 ? [...names] : known
}

const secondsSince = (began: number): string => `${Math.round((performance.now() - began) / 1000)} s`

/** A schema name of this process's own, as a county of six digits has it. */
const schemaName = (first: '6' | '7' | '8' | '9'): string =>
  `c${first}${String(process.pid % 100_000).padStart(5, '0')}`

async function ask(names: string[], server: Server): Promise<void> {
  const began = performance.now()
  const large = await openCounty(server.url, schemaName('9'), LARGE)
  const small = await openCounty(server.url, schemaName('8'), SMALL)
  try {
    console.log(`${LARGE} and ${SMALL} households loaded in ${secondsSince(began)} (${server.origin})`)
    for (const name of names)
      for (const finding of (await QUESTIONS[name]?.({ server, large, small })) ?? []) print(finding)
    console.log(`done in ${secondsSince(began)}; every ratio is the median of rounds taken by turns in this run`)
  } finally {
    await large.drop()
    await small.drop()
  }
}

async function main(): Promise<void> {
  const names = chosen(process.argv.slice(2))
  const server = await openServer()
  try {
    await ask(names, server)
  } finally {
    await server.remove()
  }
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
