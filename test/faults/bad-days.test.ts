import { setTimeout as pause } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { PROCEDURES } from '../../cloudfunctions/procedures'
import { type Answered, type Line, lineTo } from '../support/bad-days/line'
import { openRig, type Rig } from '../support/bad-days/rig'
import { liveOn } from '../support/bad-days/stories'

/** `npm run faults:long` kills each fifty times. */
const TIMES = Number(process.env.BAD_DAYS ?? 1)
const WITHIN_MS = 180_000 + TIMES * 60_000
jest.setTimeout(WITHIN_MS)

/** People who live their stories side by side. */
const MANY = 6
/** Commands that are answered between two faults. */
const BETWEEN = 12
/** Tries that fail before a cut line is mended. */
const FAILURES = 6
const LOOK_MS = 20
/** As many commands as a server that was just started takes of one person at once. */
const AT_ONCE = 60

let rig: Rig
beforeAll(async () => {
  rig = await openRig()
})
afterAll(() => rig.remove())

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await pause(LOOK_MS)
}

const untilAnswered = (line: Line): Promise<void> => {
  const goal = line.answered.length + BETWEEN
  return until(() => line.answered.length >= goal)
}

async function cutAndMend(line: Line): Promise<void> {
  const mend = await rig.cut()
  const goal = line.failed() + FAILURES
  await until(() => line.failed() >= goal)
  await mend()
}

const FAULTS: readonly ((line: Line) => Promise<void>)[] = [() => rig.killHost(), () => rig.killDatabase(), cutAndMend]

/** Commands whose answers are not what they were, when each person asks theirs again of a server that was just killed. */
async function forgotten(line: Line, commands: readonly Answered[]): Promise<string[]> {
  const lost: string[] = []
  const again = async (theirs: readonly Answered[]): Promise<void> => {
    for (const one of theirs)
      if (!isDeepStrictEqual(await line.repeat(one), one.data)) lost.push(`${one.path} ${one.intent}`)
  }
  const people = [...new Set(commands.map(({ who }) => who.personId))]
  const each = people.map((person) => commands.filter(({ who }) => who.personId === person))
  for (let from = 0; each.some((theirs) => theirs.length > from); from += AT_ONCE) {
    await rig.killHost()
    await Promise.all(each.map((theirs) => again(theirs.slice(from, from + AT_ONCE))))
  }
  return lost
}

it(`a village goes on while its server, its database and the line between them die (${TIMES} times each), after starts that were killed in their migration: nothing is lost, doubled or orphaned`, async () => {
  for (let time = 0; time < TIMES; time += 1) await rig.killWhileMigrating(600 + ((time * 137) % 1_500))
  const cast = await rig.populate()
  await rig.serve()
  expect((await fetch(`${rig.url}/ready`)).status).toBe(200)
  const line = lineTo(rig.url)
  const lives = liveOn(line, cast, MANY)
  for (let time = 0; time < TIMES; time += 1)
    for (const fault of FAULTS) {
      await untilAnswered(line)
      await fault(line)
    }
  const endSecond = await rig.second()
  await untilAnswered(line)
  await endSecond()
  await lives.end()
  const commands = line.answered.filter(({ path }) => PROCEDURES.get(path)?.kind === 'command')
  const lost = await forgotten(line, commands)
  await rig.stop()
  expect(lost).toEqual([])
  const { sound, checks } = await rig.audit()
  expect(checks.filter(({ findings }) => findings.length > 0)).toEqual([])
  expect(sound).toBe(true)
  const looked = Object.fromEntries(checks.map((check) => [check.name, check.looked]))
  expect(commands.length).toBeGreaterThan((BETWEEN * FAULTS.length * TIMES) / 2)
  expect(looked['answered commands']).toBeGreaterThanOrEqual(commands.length)
  expect(looked['points that were posted']).toBeGreaterThan(17)
})
