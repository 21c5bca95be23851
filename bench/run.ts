import { parseArgs } from 'node:util'
import { type Given, OF_A_COUNTY, OF_THE_BUILD, OF_THEIR_OWN } from './questions'
import { RANKED_BY_DEFAULT } from './ranking'
import { type County, openCounty } from './support/county'
import { print } from './support/report'
import { openServer, type Server } from './support/server'

const LARGE = 120_000
const SMALL = 12_000
/** Names are counties from this number on, so many for each of so many processes. */
const FIRST_COUNTY = 400_000
const SCHEMAS_EACH = 20
const PROCESSES = 29_000

const WISHES = {
  people: { type: 'string', default: '100' },
  minutes: { type: 'string', default: '5' },
  households: { type: 'string', default: `${LARGE}` },
  scale: { type: 'string', default: `${RANKED_BY_DEFAULT}` },
} as const

type Wishes = Pick<Given, 'scale' | 'load'>

interface Asked extends Wishes {
  names: string[]
}

function wholeOf(name: string, given: string): number {
  const number = Number(given)
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} takes a whole number from 1.`)
  return number
}

/** `boards ranking --scale 30000000`; without names every question but those of their own. @throws Error for one that there is not */
function readAsked(args: string[]): Asked {
  const { positionals, values } = parseArgs({ args, options: WISHES, allowPositionals: true })
  const always = [...Object.keys(OF_A_COUNTY), ...Object.keys(OF_THE_BUILD)]
  const known = [...always, ...Object.keys(OF_THEIR_OWN)]
  const unknown = positionals.filter((name) => !known.includes(name))
  if (unknown.length > 0) throw new Error(`No such question: ${unknown.join(', ')}. There are: ${known.join(', ')}.`)
  const { people, minutes, households } = values
  return {
    names: positionals.length > 0 ? positionals : always,
    scale: wholeOf('scale', values.scale),
    load: { people: Number(people), minutes: Number(minutes), households: Number(households) },
  }
}

const secondsSince = (began: number): string => `${Math.round((performance.now() - began) / 1000)} s`

/** Schema names of this process's own, as counties of six digits have them. */
function schemaNames(): () => string {
  let next = FIRST_COUNTY + (process.pid % PROCESSES) * SCHEMAS_EACH
  return () => {
    next += 1
    return `c${next}`
  }
}

/** Opens a county when it is first asked for; `close` drops it if it ever was. */
function whenAsked(open: () => Promise<County>) {
  let opened: Promise<County> | undefined
  return {
    get: () => {
      opened ??= open()
      return opened
    },
    close: async () => (await opened?.catch(() => undefined))?.drop(),
  }
}

async function askServer({ names, ...wishes }: Asked, server: Server): Promise<void> {
  const nextSchema = schemaNames()
  const loaded = (households: number) =>
    whenAsked(async () => {
      const began = performance.now()
      const county = await openCounty(server.url, nextSchema(), households)
      console.log(`${households} households loaded in ${secondsSince(began)} (${server.origin})`)
      return county
    })
  const [large, small] = [loaded(LARGE), loaded(SMALL)]
  try {
    const given = { server, large: large.get, small: small.get, nextSchema, ...wishes }
    for (const name of names)
      for (const finding of (await (OF_A_COUNTY[name] ?? OF_THEIR_OWN[name])?.(given)) ?? []) print(finding)
  } finally {
    await large.close()
    await small.close()
  }
}

async function onServer(asked: Asked): Promise<void> {
  if (asked.names.length === 0) return
  const server = await openServer()
  try {
    await askServer(asked, server)
  } finally {
    await server.remove()
  }
}

async function main(): Promise<void> {
  const began = performance.now()
  const { names, ...wishes } = readAsked(process.argv.slice(2))
  await onServer({ names: names.filter((name) => !Object.hasOwn(OF_THE_BUILD, name)), ...wishes })
  for (const name of names) for (const finding of (await OF_THE_BUILD[name]?.()) ?? []) print(finding)
  console.log(`done in ${secondsSince(began)}; every ratio is the median of rounds taken by turns in this run`)
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
