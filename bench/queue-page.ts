import type { DivisionCode, HouseholdId, PersonId } from '../cloudfunctions/contract/ids'
import { listQueue } from '../cloudfunctions/domain/council/list-queue'
import { START, VILLAGE } from '../test/support/village'
import { type EmptyCounty, openEmptyCounty } from './support/empty-county'
import { compare, type Work } from './support/measure'
import { atMost, type Finding, millis, times } from './support/report'
import { residentOf } from './support/school'

const FEW = 100
const MANY = 100_000
const MOST = 1.5
const FILTERS = ['toDecide', 'overdue', 'all', 'decidedByMe'] as const

const PEOPLE = 1000
const MEMBERS = 7
const id = (kind: string, number: string) => `md5('${kind}' || ${number})::uuid`
const somebody = (number: string, apart: number) => id('person', `(${MEMBERS + apart} + ${number} % 400)`)

/** So many open deeds before one council, opened evenly over the last six days; of every third its first member has cast a ballot. */
const deedsSql = (count: number): string[] => [
  `insert into person (id, name, pinyin, birth_year)
   select ${id('person', 'n')}, '村民' || n, 'cunmin', 1960 from generate_series(1, ${PEOPLE}) n`,
  `insert into household (id, village_code, number, group_name, head_id, ledger_salt, opened_on)
   select ${id('household', 'n')}, '${VILLAGE}', n::text, '一组', ${id('person', 'n')}, '\\x00', '2020-01-01'
   from generate_series(1, ${PEOPLE}) n`,
  `insert into membership (household_id, person_id, from_date) select id, head_id, '2020-01-01' from household`,
  `insert into account (id, created_at) values (${id('account', '1')}, '2020-01-01')`,
  `insert into deed (id, village_code, deed_class, status, story, place, happened_on, account_id, nominator_id, anonymous,
     submitted_at)
   select ${id('deed', 'n')}, '${VILLAGE}', 'helpingOthers', 'submitted', '雪天里替邻居老人扫门前的雪，又送去一捆柴火。', '村口',
     '2026-02-26', ${id('account', '1')}, ${somebody('n', 1)}, false, '2026-02-26' from generate_series(1, ${count}) n`,
  `insert into deed_praised (deed_id, person_id) select ${id('deed', 'n')}, ${somebody('n', 500)}
   from generate_series(1, ${count}) n`,
  `insert into review (id, subject, subject_id, topic, division_code, body, status, opened_at, closes_at)
   select ${id('review', 'n')}, 'deed', ${id('deed', 'n')}, 'helpingOthers', '${VILLAGE}', 'council', 'open',
     timestamptz '${START}' - interval '6 days' + n * interval '6 days' / ${count + 1}, timestamptz '${START}' + interval '1 day'
   from generate_series(1, ${count}) n`,
  `insert into electorate_seat (review_id, person_id, opened_at, open)
   select id, ${id('person', 'member')}, opened_at, true from review cross join generate_series(1, ${MEMBERS}) member`,
  `insert into review_party (review_id, person_id, part)
   select ${id('review', 'n')}, ${somebody('n', 1)}, 'nominator' from generate_series(1, ${count}) n
   union all select ${id('review', 'n')}, ${somebody('n', 500)}, 'praised' from generate_series(1, ${count}) n`,
  `insert into ballot (review_id, person_id, choice, cast_at)
   select ${id('review', 'n')}, ${id('person', '1')}, 'approve', '${START}' from generate_series(3, ${count}, 3) n`,
]

async function queueOf({ village, plain }: EmptyCounty, filter: (typeof FILTERS)[number]): Promise<Work> {
  const [me] = await plain<{ householdId: HouseholdId; headId: PersonId; villageCode: DivisionCode }[]>`
    select id as "householdId", head_id as "headId", village_code as "villageCode" from household where number = '1'`
  if (!me) throw new Error('the village has a council')
  const r = { db: village.db, now: village.clock.now(), village }
  return async () => {
    const { rows } = await listQueue(r, residentOf(me), { filter, order: 'oldest' })
    if (rows.length === 0) throw new Error('the queue is empty')
  }
}

async function measure(small: EmptyCounty, large: EmptyCounty): Promise<Finding[]> {
  await small.fill(deedsSql(FEW))
  await large.fill(deedsSql(MANY))
  const findings: Finding[] = []
  for (const filter of FILTERS) {
    const [few, many] = [await queueOf(small, filter), await queueOf(large, filter)]
    const { ratio, firstMs, secondMs } = await compare(few, many, { rounds: 14, ms: 300 })
    findings.push({
      question: `first page of a member's queue, ${filter}, with a seat in each of ${MANY} open deeds against ${FEW}`,
      measured: `${times(ratio)} the time (${millis(secondMs)} against ${millis(firstMs)})`,
      limit: atMost(ratio, MOST),
      limitedBy: 'twenty reviews, each with its seats, parties, ballots and who is recused from it',
    })
  }
  return findings
}

/** What does a council member's queue cost when it holds a thousand times as many deeds? */
export async function queuePage(url: string, names: readonly [string, string]): Promise<Finding[]> {
  const small = await openEmptyCounty(url, names[0])
  const large = await openEmptyCounty(url, names[1])
  try {
    return await measure(small, large)
  } finally {
    await small.drop()
    await large.drop()
  }
}
