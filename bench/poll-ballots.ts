import { eq } from 'drizzle-orm'
import type { AccountId, PersonId, PollId } from '../cloudfunctions/contract/ids'
import { castBallot } from '../cloudfunctions/domain/polls/cast-ballot'
import { closeDuePoll } from '../cloudfunctions/domain/polls/close-due-poll'
import { countDuePoll } from '../cloudfunctions/domain/polls/count-due-poll'
import { insertPoll, updatePoll } from '../cloudfunctions/domain/polls/poll.repository'
import { poll } from '../cloudfunctions/platform/db/schema'
import { randomSecret } from '../cloudfunctions/platform/hash'
import { newId } from '../cloudfunctions/platform/ids'
import { CONNECTIONS, type County } from './support/county'
import { compare } from './support/measure'
import { atLeast, atMost, type Finding, millis, times } from './support/report'
import { writing } from './support/school'

const LEAST = 0.5
const MOST = 1.3
const FEW = 1000
const MANY = 100_000
const CHOICES = 5
const DAY_MS = 86_400_000

interface Vote {
  pollId: PollId
  choiceIds: string[]
  /** The next person of the county who has not voted in it. */
  next(): PersonId
}

/** People of the county by number, in the deterministic ids of its population, with a ballot in the box for the first of them. */
async function voteWith(county: County, ballots: number): Promise<Vote> {
  const { village, plain } = county
  const now = village.clock.now()
  const pollId = newId<PollId>()
  const choiceIds = Array.from({ length: CHOICES }, () => newId<string>()).sort()
  const times = { opensAt: new Date(now.getTime() - DAY_MS), closesAt: new Date(now.getTime() + DAY_MS) }
  const counts = { choose: 2, chooseAtFirst: 2, latestBirthYear: 2007, secret: randomSecret(32) }
  const about = { subject: 'exemplar' as const, subjectId: newId<string>(), divisionCode: village.county.code }
  await writing(county, (w) =>
    insertPoll(w.tx, { id: pollId, status: 'running', ...about, ...counts, ...times }, choiceIds),
  )
  await plain`insert into poll_voter (poll_id, person_id, voted_at)
    select ${pollId}, md5('person' || n)::uuid, ${now} from generate_series(1, ${ballots}::int) n`
  await plain`insert into poll_ballot (id, poll_id, choices, village_code, minute, phone)
    select gen_random_uuid(), ${pollId}, array[${choiceIds[0] ?? ''}, ${choiceIds[1] ?? ''}]::uuid[], h.village_code,
      date_trunc('minute', ${now}::timestamptz) - n % 5000 * interval '1 minute', sha256(n::text::bytea)
    from generate_series(1, ${ballots}::int) n join household h on h.head_id = md5('person' || n)::uuid`
  const voters = await plain<{ id: PersonId }[]>`select md5('person' || n)::uuid as id
    from generate_series(${MANY + 1}::int, 120000) n`
  let at = 0
  const next = () => {
    const voter = voters[at]
    at += 1
    if (!voter) throw new Error('everybody has voted')
    return voter.id
  }
  return { pollId, choiceIds, next }
}

const casting =
  (county: County, { pollId, choiceIds, next }: Vote) =>
  () => {
    const person = {
      personId: next(),
      villageCode: county.village.county.code,
      name: '村民',
      householdId: newId<never>(),
    }
    const actor = { accountId: newId<AccountId>(), person, grants: [] }
    return writing(county, (w) => castBallot(w, actor, { pollId, choiceIds: choiceIds.slice(0, 2) }))
  }

/** The same two rows by plain postgres.js, prepared, sent together. */
const inserting =
  ({ plain, village }: County, { pollId, choiceIds, next }: Vote) =>
  () => {
    const now = village.clock.now()
    const personId = next()
    const chosen = `{${choiceIds.slice(0, 2).join(',')}}`
    return plain.begin((tx) => [
      tx`insert into poll_voter (poll_id, person_id, voted_at) values (${pollId}, ${personId}, ${now})`,
      tx`insert into poll_ballot (id, poll_id, choices, village_code, minute, phone)
      values (gen_random_uuid(), ${pollId}, ${chosen}::text::uuid[], ${village.county.code}, ${now}, sha256('a'))`,
    ])
  }

/** Closes and counts a vote, and answers how long that took. */
async function msToCount(county: County, pollId: PollId): Promise<{ ms: number; ballots: number }> {
  const justOver = new Date(county.village.clock.now().getTime() - 1000)
  await writing(county, (w) => updatePoll(w.tx, pollId, { closesAt: justOver }))
  const { exemplar } = county.village.polls
  // The count alone: there is no contest that goes on.
  const polls = { exemplar: { ...exemplar, onClosed: async () => undefined } }
  const alone = { ...county, village: { ...county.village, polls } }
  const began = performance.now()
  await writing(alone, closeDuePoll)
  await writing(alone, countDuePoll)
  const ms = performance.now() - began
  const [row] = await county.village.db.select().from(poll).where(eq(poll.id, pollId))
  if (row?.status !== 'counted' || row.ballots === null) throw new Error('it was counted')
  return { ms, ballots: row.ballots }
}

/** What a ballot costs against its two rows, whether it costs more in a full box, and how long the count takes. */
export async function pollBallots(county: County): Promise<Finding[]> {
  // The county's heads stand in the roster, as everybody does who may vote.
  await county.plain`insert into membership (household_id, person_id, from_date)
    select id, head_id, opened_on from household on conflict do nothing`
  const [small, plain, large] = [await voteWith(county, FEW), await voteWith(county, FEW), await voteWith(county, MANY)]
  const turns = { workers: CONNECTIONS, rounds: 8, ms: 150 }
  const rate = await compare(casting(county, small), inserting(county, plain), turns)
  const growth = await compare(casting(county, small), casting(county, large), turns)
  const counted = await msToCount(county, large.pollId)
  const began = performance.now()
  await county.plain`select count(*) from counted_ballot b cross join unnest(b.choices) where b.poll_id = ${large.pollId}`
  const recountMs = performance.now() - began
  return [
    {
      question: `a ballot, ${CONNECTIONS} at once`,
      measured: `${times(rate.ratio)} the rate of its two rows by plain postgres.js (${millis(rate.firstMs)} against ${millis(rate.secondMs)})`,
      limit: atLeast(rate.ratio, LEAST),
      limitedBy: 'one statement and one flush; the roster, the choices and the open list asked in it',
    },
    {
      question: `a ballot into a box of ${MANY} against one of ${FEW}`,
      measured: `${times(growth.ratio)} the time (${millis(growth.secondMs)} against ${millis(growth.firstMs)})`,
      limit: atMost(growth.ratio, MOST),
      limitedBy: 'two index entries at random places',
    },
    {
      question: `closing and counting ${counted.ballots} ballots`,
      measured: `${millis(counted.ms)}, a recount afterwards ${millis(recountMs)}`,
      limitedBy: 'every ballot is written once more, mixed, and its deletion asked of the trigger',
    },
  ]
}
