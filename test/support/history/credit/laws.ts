import { eq } from 'drizzle-orm'
import {
  certificate,
  creditCase,
  creditDesignation,
  creditWithdrawal,
  household,
  notice,
  noticeLine,
} from '../../../../cloudfunctions/platform/db/schema'
import { call } from '../../call'
import type { CreditWorld } from './world'

const WARNING_MS = 7 * 86_400_000
const STANDING = ['designated', 'hearing', 'onNotice']

/** What the village wrote down of its credit statuses, read from the tables and by nothing of the product. */
async function recordsOf({ village: { db }, code }: CreditWorld) {
  const cases = await db.select().from(creditCase).where(eq(creditCase.divisionCode, code))
  const ids = new Set(cases.map((one) => one.id))
  const given = (await db.select().from(creditDesignation)).filter((one) => ids.has(one.caseId))
  const withdrawals = (await db.select().from(creditWithdrawal)).filter((one) =>
    given.some((each) => each.id === one.designationId),
  )
  const lines = await db.select().from(noticeLine).innerJoin(notice, eq(notice.id, noticeLine.noticeId))
  return { cases, given, withdrawals, lines }
}

type LineRow = Awaited<ReturnType<typeof recordsOf>>['lines'][number]

const isOver = (row: LineRow, now: Date): boolean => {
  const { effectiveAt, overturnedAt } = row.notice_line
  return (
    effectiveAt !== null && overturnedAt === null && effectiveAt >= row.notice.closesAt && row.notice.closesAt <= now
  )
}

/** A designation stands on a notice of its own that ran out unobjected; and what was on one is never given twice. */
export async function noPathSkipsTheNotice(world: CreditWorld): Promise<string[]> {
  const now = world.clock.now()
  const { lines, given, cases } = await recordsOf(world)
  const wrong = given
    .filter((one) => !lines.some((row) => row.notice_line.subjectId === one.caseId && isOver(row, now)))
    .map(() => 'a designation without a notice that ran out')
  for (const one of cases.filter((each) => each.status === 'designated'))
    if (given.filter((each) => each.caseId === one.id).length !== 1)
      wrong.push('a case is designated and nothing was given')
  return wrong
}

/** What was taken back was warned of, heard, and stood on a notice that ran out. */
export async function noWithdrawalSkipsHearingOrNotice(world: CreditWorld): Promise<string[]> {
  const { lines, given, withdrawals } = await recordsOf(world)
  const wrong: string[] = []
  for (const one of withdrawals.filter((each) => each.withdrawn)) {
    const heard = one.heardAt && one.heardAt.getTime() >= one.proposedAt.getTime() + WARNING_MS
    if (!heard || one.heardBy === one.proposedBy) wrong.push('withdrawn without a hearing of its own')
    if (!lines.some((row) => row.notice_line.subjectId === one.id && isOver(row, world.clock.now())))
      wrong.push('withdrawn without a notice that ran out')
  }
  for (const { designationId, withdrawn, appealDecidedAt } of withdrawals) {
    const one = given.find((each) => each.id === designationId)
    if (withdrawn && appealDecidedAt === null && one && STANDING.includes(one.status))
      wrong.push('withdrawn, and it stands')
  }
  for (const { id, status } of given.filter((each) => each.status === 'withdrawn'))
    if (!withdrawals.some((one) => one.designationId === id && one.withdrawn)) wrong.push(`${status} by nothing`)
  return wrong
}

/** The share of each village is that of its households, counted from the roster. */
export async function shareIsARecount(world: CreditWorld): Promise<string[]> {
  const { village, clock } = world
  const given = await village.db.select().from(creditDesignation)
  const standing = new Set(given.filter((one) => STANDING.includes(one.status)).map((one) => one.householdId))
  const wrong: string[] = []
  for (const divisionCode of [world.code, world.elsewhere]) {
    const share = await call(village, null, 'credit.division', { divisionCode })
    const homes = await village.db.select().from(household).where(eq(household.villageCode, divisionCode))
    const year = new Date(clock.now().getTime() + 8 * 3_600_000).getUTCFullYear()
    const openOn = (day: string) =>
      homes.filter((one) => one.openedOn <= day && (one.closedOn === null || one.closedOn > day)).length
    const then = openOn(`${year - 1}-12-31`)
    const outOf = then > 0 ? then : openOn(share.countedOn)
    const designated = homes.filter((one) => one.closedOn === null && standing.has(one.id)).length
    const missing = Math.max(0, Math.ceil((outOf * 7) / 10) - designated)
    const said = [share.designated, share.outOf, share.missing].join('/')
    const due = [designated, outOf, missing].join('/')
    if (said !== due) wrong.push(`the share says ${said}, by a recount it is ${due}`)
  }
  return wrong
}

/** What anybody reads on scanning the certificate of a status is how that status stands: valid while it does, and never after. */
export async function certificatesSayHowItStands(world: CreditWorld): Promise<string[]> {
  const { village } = world
  const { given } = await recordsOf(world)
  const issued = await village.db.select().from(certificate)
  const wrong: string[] = []
  for (const { id, status } of given) {
    const own = issued.filter((row) => row.subjectId === id)
    const [row] = own
    if (!row || own.length > 1) wrong.push(`a status has ${own.length} certificates`)
    if (!row) continue
    const made = [row.id, row.kind, row.divisionCode, row.issuedOn, row.until]
    const code = await village.keys.sign(JSON.stringify(made))
    const seen = await call(village, null, 'certificates.verify', { code })
    const said = seen.as === 'genuine' ? seen.status : seen.fault
    if (said !== (STANDING.includes(status) ? 'valid' : status))
      wrong.push(`it is ${status}, its certificate says ${said}`)
  }
  return wrong
}

/** A household carries one status at a time, and none once it is closed. */
export async function oneStatusAHousehold(world: CreditWorld): Promise<string[]> {
  const { db } = world.village
  const standing = (await recordsOf(world)).given.filter((one) => STANDING.includes(one.status))
  const homes = await db.select().from(household)
  const closed = new Set(homes.filter((one) => one.closedOn !== null).map((one) => one.id))
  const ids = standing.map((one) => one.householdId)
  return [
    ...(new Set(ids).size === ids.length ? [] : ['a household carries two']),
    ...(ids.some((id) => id && closed.has(id)) ? ['a closed household carries a status'] : []),
  ]
}
