import { and, count, eq, sql } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import type { AccountId, PersonId, PollId } from '../../contract/ids'
import { keptStatement } from '../../platform/db/kept-statement'
import { countedBallot, pollBallot, pollFlag, pollFlagged, pollVoter } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'

export interface Cast {
  pollId: PollId
  personId: PersonId
  accountId: AccountId
  /** In the order of their ids, none twice. */
  choiceIds: readonly string[]
  now: Date
}

const value = (name: keyof Cast) => sql.placeholder(name)

/**
 * One trip: the poll is open by the clock and locked against its closing alone, the person may vote, the choices are exactly
 * so many of those who stand; then the voter's row, which there is once, and the ballot's, which names nobody.
 */
const casting = keptStatement('cast_ballot', { cast: sql<number>`1`.as('cast') }, () => ({
  toSQL: () =>
    new PgDialect().sqlToQuery(sql`
with running as materialized (
  select id, division_code, latest_birth_year, choose, secret from poll
  where id = ${value('pollId')}::uuid and status = 'running'
    and opens_at <= ${value('now')}::timestamptz and closes_at > ${value('now')}::timestamptz
  for key share
), chosen as (
  select string_to_array(${value('choiceIds')}::text, ',')::uuid[] as choices
), allowed as (
  select p.id, p.secret, h.village_code, c.choices
  from running p cross join chosen c
  join person v on v.id = ${value('personId')}::uuid and v.died_on is null and v.birth_year <= p.latest_birth_year
  join membership m on m.person_id = v.id and m.until_date is null
  join household h on h.id = m.household_id and starts_with(h.village_code, p.division_code)
  where cardinality(c.choices) = p.choose
    and p.choose = (
      select count(*) from poll_choice o
      where o.poll_id = p.id and o.choice_id = any(c.choices) and o.gone_at is null
    )
    and not exists (
      select from poll_paper_person q join poll_paper b on b.id = q.paper_id
      where q.person_id = v.id and b.poll_id = p.id and b.status = 'entered'
    )
), voter as (
  insert into poll_voter (poll_id, person_id, voted_at)
  select id, ${value('personId')}::uuid, ${value('now')}::timestamptz from allowed
  on conflict do nothing returning poll_id
)
insert into poll_ballot (id, poll_id, choices, village_code, minute, phone)
select gen_random_uuid(), a.id, a.choices, a.village_code,
  date_trunc('minute', ${value('now')}::timestamptz), sha256(a.secret || uuid_send(${value('accountId')}::uuid))
from allowed a join voter on voter.poll_id = a.id
returning 1 as cast`),
}))

/** Casts a ballot if everything allows it; false says that something does not, and nothing was written. */
export async function insertBallot(tx: Tx, { choiceIds, now, ...cast }: Cast): Promise<boolean> {
  const rows = await casting(tx, { ...cast, choiceIds: choiceIds.join(','), now: now.toISOString() })
  return rows.length > 0
}

export async function hasVoted(db: Reader, pollId: PollId, personId: PersonId): Promise<boolean> {
  const rows = await db
    .select({ id: pollVoter.personId })
    .from(pollVoter)
    .where(and(eq(pollVoter.pollId, pollId), eq(pollVoter.personId, personId)))
  return rows.length > 0
}

/**
 * Takes the ballots out of the box and mixes them: what stays says what was chosen and whether it counts, and nothing of
 * voter, phone, village or time. The poll is locked and counted already.
 */
export async function emptyBox(tx: Tx, pollId: PollId): Promise<void> {
  await tx.execute(sql`
with emptied as (
  delete from poll_ballot where poll_id = ${pollId} returning id, choices
), excluded as (
  select distinct m.ballot_id from poll_flagged m join poll_flag f on f.id = m.flag_id
  where f.poll_id = ${pollId} and f.decision = 'excluded'
)
insert into counted_ballot (id, poll_id, choices, excluded)
select gen_random_uuid(), ${pollId}, e.choices, x.ballot_id is not null
from emptied e left join excluded x on x.ballot_id = e.id order by random()`)
}

/** Forgets which ballots were flagged. */
export async function forgetFlagged(tx: Tx, pollId: PollId): Promise<void> {
  const flags = tx.select({ id: pollFlag.id }).from(pollFlag).where(eq(pollFlag.pollId, pollId))
  await tx.delete(pollFlagged).where(sql`${pollFlagged.flagId} in ${flags}`)
}

/** Throws the ballots of a cancelled poll away, uncounted. */
export async function discardBox(tx: Tx, pollId: PollId): Promise<void> {
  await tx.delete(pollBallot).where(eq(pollBallot.pollId, pollId))
}

/** Counts what stands to the end and writes it down; a recount is the same query. */
export async function writeResult(tx: Tx, pollId: PollId): Promise<void> {
  await tx.execute(sql`
insert into poll_result (poll_id, choice_id, votes)
select c.poll_id, c.choice_id, coalesce(v.votes, 0) from poll_choice c
left join (
  select choice_id, count(*) as votes from counted_ballot b cross join unnest(b.choices) as choice_id
  where b.poll_id = ${pollId} and not b.excluded group by choice_id
) v on v.choice_id = c.choice_id
where c.poll_id = ${pollId} and c.gone_at is null`)
}

/** How many ballots the count took out, and how many of them do not count. */
export async function countBallots(db: Reader, pollId: PollId): Promise<{ ballots: number; excluded: number }> {
  const rows = await db
    .select({
      ballots: count(),
      excluded: sql<number>`count(*) filter (where ${countedBallot.excluded})`.mapWith(Number),
    })
    .from(countedBallot)
    .where(eq(countedBallot.pollId, pollId))
  return rows[0] ?? { ballots: 0, excluded: 0 }
}
