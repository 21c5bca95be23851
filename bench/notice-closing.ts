import type postgres from 'postgres'
import { closeDueNotice } from '../cloudfunctions/domain/notices/close-due-notice'
import type { County } from './support/county'
import { median } from './support/measure'
import { atLeast, type Finding, millis, times } from './support/report'
import { writing } from './support/school'

const NOTICES = 300
const LINES_EACH = 100
const ROUNDS = 10
const A_ROUND = NOTICES / ROUNDS
const LEAST = 0.2

/** Two sets of monthly notices, each a line for a household: those of February are closed by the product, January's plainly. */
const noticesSql = (now: Date): string[] => {
  const month = (name: string, closes: string, number: number) => [
    `create temporary table to_show as
     select id, village_code from (select id, village_code, row_number() over (partition by village_code order by id) as nth,
       dense_rank() over (order by village_code) as village from household) h
     where nth <= ${LINES_EACH} and village <= ${NOTICES}`,
    `insert into household_month (id, village_code, household_id, month)
     select md5('month${number}' || id)::uuid, village_code, id, '${name}' from to_show`,
    `insert into notice (id, kind, division_code, year, number, opened_at, closes_at, provisional)
     select distinct md5('notice${number}' || village_code)::uuid, 'householdMonth', village_code, 2026, ${number},
       timestamptz '${now.toISOString()}' - interval '6 days', ${closes}::timestamptz, false from to_show`,
    `insert into notice_line (id, notice_id, subject_id)
     select md5('line${number}' || id)::uuid, md5('notice${number}' || village_code)::uuid, md5('month${number}' || id)::uuid
     from to_show`,
    'drop table to_show',
  ]
  const at = `'${now.toISOString()}'::timestamptz`
  return [...month('2026-02', `(${at} - interval '1 hour')`, 1), ...month('2026-01', `(${at} + interval '1 hour')`, 2)]
}

/** The writes that no closing can do without, by a client that knows what is due and that nothing stands against it. */
const closePlainly = (plain: postgres.Sql, id: string) =>
  plain.begin(async (tx) => {
    await tx`select * from notice_line where notice_id = ${id} order by id`
    await tx`update notice set settled_at = closes_at where id = ${id}`
    await tx`update notice_line set effective_at = now() where notice_id = ${id}`
    await tx`insert into audit (id, at, action, subject, subject_id, detail)
      values (gen_random_uuid(), now(), 'notice.closed', 'notice', ${id}, '{}')`
  })

async function millisOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  for (let at = 0; at < A_ROUND; at += 1) await work()
  return performance.now() - began
}

/** How long do three hundred notices take to close that end at the same midnight? */
export async function noticeClosing(county: County): Promise<Finding[]> {
  await county.fill(noticesSql(county.village.clock.now()))
  const ids = await county.plain<{ id: string }[]>`select id from notice where number = 2 and kind = 'householdMonth'`
  const plainly = ids.values()
  const close = () => writing(county, closeDueNotice)
  const closeNext = async () => {
    const next = plainly.next()
    if (!next.done) await closePlainly(county.plain, next.value.id)
  }
  const rounds: { product: number; plain: number }[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const early = await millisOf(round % 2 ? close : closeNext)
    const late = await millisOf(round % 2 ? closeNext : close)
    rounds.push(round % 2 ? { product: early, plain: late } : { product: late, plain: early })
  }
  const [left] = await county.plain<{ lines: string }[]>`select count(*) as lines from notice_line
    join notice on notice.id = notice_id where number = 1 and kind = 'householdMonth' and effective_at is null`
  if (left?.lines !== '0') throw new Error(`${left?.lines} lines have not taken effect`)
  const ratio = median(rounds.map(({ product, plain }) => plain / product))
  const all = rounds.reduce((sum, { product }) => sum + product, 0)
  return [
    {
      question: `closing ${NOTICES} notices with ${NOTICES * LINES_EACH} lines, one after the other`,
      measured: `${(all / 1000).toFixed(1)} s (${millis(all / NOTICES)} a notice), ${times(ratio)} the rate of the same writes by plain postgres.js`,
      limit: atLeast(ratio, LEAST),
      limitedBy: 'a transaction with a flush for each notice; above the writes, the lines asked for objections to them',
    },
  ]
}
