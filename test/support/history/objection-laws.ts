import { nextDueEvent } from '../../../cloudfunctions/domain/jobs'
import { call, send } from '../call'
import { readRecords } from './records'
import type { World } from './world'

const DAY_MS = 86_400_000
/** Days that a level has, and that the objector has after its answer: whole days after the day of the beginning. */
const DAYS = { township: 10, county: 20, countyGroup: 20 } as const
const TO_GO_HIGHER = 10

const isRunning = (status: string) => status === 'open' || status === 'answered'

/** A line against which nothing runs takes effect with its notice; what is objected to another line never holds it up. */
export async function noObjectionDelaysAnother(world: World): Promise<string[]> {
  const { notices, lines, objections } = await readRecords(world)
  return lines.flatMap((line) => {
    const notice = notices.find((one) => one.id === line.noticeId)
    const own = objections.filter((one) => one.lineId === line.id)
    if (!notice?.settledAt || line.overturnedAt || own.some((one) => isRunning(one.status))) return []
    if (!line.effectiveAt) return ['a line waits against which nothing runs']
    const late = own.length === 0 && line.effectiveAt.getTime() !== notice.settledAt.getTime()
    return late ? ['a line to which nobody objected took effect late'] : []
  })
}

/** A line that an objection freezes has no effect, and an upheld objection leaves none. */
export async function whatIsObjectedHasNoEffect(world: World): Promise<string[]> {
  const { lines, objections, entries } = await readRecords(world)
  return lines.flatMap((line) => {
    const own = objections.filter((one) => one.lineId === line.id)
    const upheld = own.some((one) => one.status === 'upheld' || one.status === 'upheldByLapse')
    if (upheld && !line.overturnedAt) return ['an objection was upheld and its line stands']
    const frozen = own.some((one) => isRunning(one.status))
    if (frozen && line.effectiveAt) return ['a frozen line took effect']
    const points = entries.filter((one) => one.sourceId === line.subjectId && one.personId === line.personId)
    const sum = points.filter((one) => one.source === 'deed').reduce((all, one) => all + one.honor, 0)
    return (frozen || upheld) && sum !== 0 ? ['a line without effect gave points'] : []
  })
}

/** Each level's clock is as long as its days, and where nothing is to happen any more nothing runs. */
export async function outcomesComeByTheClock(world: World): Promise<string[]> {
  const { objections, answers } = await readRecords(world)
  const atRest = (await nextDueEvent(world.village.db, world.clock.now())) === null
  return objections.flatMap(({ id, status, level, since, dueAt }) => {
    const own = answers.filter((one) => one.objectionId === id)
    const late = own.filter(
      (one) =>
        one.answer !== 'overdue' && one.answeredAt.getTime() > one.since.getTime() + (DAYS[one.level] + 1) * DAY_MS,
    )
    if (late.length > 0) return ['a level answered after its days']
    if (!isRunning(status)) return []
    const from = status === 'open' ? since : own.find((one) => one.level === level)?.answeredAt
    const days = status === 'open' ? DAYS[level] : TO_GO_HIGHER
    if (!from || !dueAt || dueAt.getTime() > from.getTime() + (days + 1) * DAY_MS) return ['a clock runs too long']
    return atRest ? ['an objection runs where nothing is to happen any more'] : []
  })
}

/** Nobody but the deciding level is told who objected or what they wrote; not even its own lists say so. */
export async function whatIsSealedStaysSealed(world: World): Promise<string[]> {
  const { notices, deeds } = await readRecords(world)
  const told: string[] = []
  for (const who of [null, ...world.members.slice(0, 2)]) {
    for (const { id } of notices)
      told.push(JSON.stringify(await call(world.village, who, 'notices.get', { noticeId: id })))
    for (const { id } of deeds) told.push(JSON.stringify(await send(world.village, who, 'deeds.get', { deedId: id })))
  }
  const { township, county, panellists } = world.officers
  for (const who of [township, county, ...panellists])
    told.push(JSON.stringify(await call(world.village, who, 'objections.queue', { filter: 'all' })))
  const all = told.join('\n')
  return world.objections.flatMap(({ by, words }) => [
    ...(all.includes(words) ? ['what an objector wrote is told'] : []),
    ...(all.includes(by.personId) || all.includes(by.accountId) ? ['who objected is told'] : []),
  ])
}
