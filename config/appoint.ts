import { join } from 'node:path'
import { loadCounty } from '../cloudfunctions/domain/load-county'
import {
  type Asked,
  appointFirstOfficer,
  NotAppointed,
  type WhyNotAppointed,
} from '../cloudfunctions/domain/people/appoint-first-officer'
import { openVillage } from '../cloudfunctions/host/open-village'
import { AppError } from '../cloudfunctions/platform/app-error'
import { BY_CLOCK } from '../cloudfunctions/platform/audit'
import { systemClock } from '../cloudfunctions/platform/clock'
import { consoleLog } from '../cloudfunctions/platform/log'
import { makeSigningKey } from '../cloudfunctions/platform/signing-keys'
import { AppointFault, readAppointOptions } from './start/appoint-options'
import { readCountyData } from './start/county-data'
import { fail } from './start/say'

const root = join(__dirname, '..')

const WORDS: Record<WhyNotAppointed, string> = {
  officerThere: 'The county has an officer; further ones are appointed by them, in the mini-program.',
  nobodyAsked: 'Nobody of this name, year and village has asked in the mini-program to be let in (我的 → 认领身份).',
  severalAsked: 'Several accounts ask to be this person. Ask them when they did, and add --request <the first column>:',
  severalOfTheName: 'The village has several people of this name and year; the clerk has to tell them apart.',
  householdNeeded: 'The roster of the village does not have them: add --group <group> and --number <household>.',
}

const rowOf = ({ bindingId, requestedAt, phoneTail }: Asked): string =>
  `  ${bindingId}  ${requestedAt.toISOString()}  ${phoneTail ?? 'no verified number'}`

function inWords(error: unknown): unknown {
  if (error instanceof NotAppointed) return new AppointFault([WORDS[error.why], ...error.asked.map(rowOf)].join('\n'))
  if (error instanceof AppError && error.code === 'NOT_FOUND') return new AppointFault('There is no such village.')
  if (error instanceof AppError && error.code === 'INVALID_INPUT') return new AppointFault('--until lies before today.')
  return error
}

/** `npm run appoint`: the first officer of a county that has none; nobody else can be appointed here. */
async function main(): Promise<void> {
  const { officer, start } = readAppointOptions(root, process.argv.slice(2))
  // Nothing is signed here, and the installation's own keys need not be at hand.
  const keys = { keys: [await makeSigningKey('unused')] }
  const { host, close } = await openVillage({ ...start, keys, log: consoleLog(systemClock) })
  const { village } = host
  try {
    await loadCounty(village, readCountyData(root, start.county.code))
    const now = systemClock.now()
    await village.db.transaction((tx) => appointFirstOfficer({ tx, now, by: BY_CLOCK, village }, officer))
    console.log(`${officer.name} is an officer of ${start.county.name} until ${officer.until}.`)
  } finally {
    await close()
  }
}

main().catch((error: unknown) => fail(inWords(error)))
