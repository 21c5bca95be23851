import { type SQL, sql } from 'drizzle-orm'
import { checkOf, type Question } from '../breaches.repository'

const HOLDS_PLACE = sql`('onNotice', 'chosen', 'revoked')`
const STANDS = sql`('standing', 'hearing', 'onNotice')`

const contestsWith = (counted: SQL, more: SQL): SQL => sql`
  select c.id from exemplar_contest c
  join exemplar_quota q on q.campaign_id = c.campaign_id and q.category = c.category and q.level = c.level
  where (select count(*) from exemplar_entry e where e.contest_id = c.id and ${counted}) > ${more}`

const quotas: readonly Question[] = [
  {
    breach: 'doubled',
    says: 'a division chose more than its places',
    where: contestsWith(sql`e.status in ${HOLDS_PLACE}`, sql`q.places`),
  },
  {
    breach: 'doubled',
    says: 'a division recommended more upward than it may',
    where: contestsWith(sql`e.recommended_upward_at is not null and e.status = 'chosen'`, sql`q.upward`),
  },
]

/** How many stages a status has behind it. */
const REACHED = sql`case e.status when 'vetted' then 1 when 'voted' then 2 when 'scored' then 3 when 'onNotice' then 4
  when 'chosen' then 5 when 'revoked' then 5 else 0 end`

const stages = (now: Date): readonly Question[] => [
  {
    breach: 'lost',
    says: 'a candidate skipped a stage',
    where: sql`select e.id from exemplar_entry e join exemplar_contest c on c.id = e.contest_id
      cross join (values ('vetted', 1), ('voted', 2), ('scored', 3), ('onNotice', 4), ('chosen', 5)) as stage(name, n)
      where stage.n <= ${REACHED} and e.entered_at > ${now.toISOString()}::timestamptz - interval '4 years'
      and not exists (select from audit a where a.subject_id = e.candidacy_id::text
        and a.action = 'exemplar.' || stage.name and a.detail ->> 'level' = c.level)`,
  },
  {
    breach: 'broken',
    says: 'the stages of a candidate do not follow each other',
    where: sql`select id from exemplar_entry where vetted_at < entered_at or noticed_at < vetted_at`,
  },
  {
    breach: 'lost',
    says: 'a line of the vetting of somebody with a place is not signed',
    where: sql`select e.id from exemplar_entry e join exemplar_contest c on c.id = e.contest_id
      where e.status in ${HOLDS_PLACE} and (
        select count(*) from exemplar_vetting_line l
        where l.entry_id = e.id and l.round = e.vetting_round and l.opinion = 'clear'
      ) < case c.level when 'village' then 3 when 'township' then 2 else 5 end`,
  },
]

const notices: readonly Question[] = [
  {
    breach: 'lost',
    says: 'an honour was given without a notice that ended',
    where: sql`select h.id from exemplar_honour h where not exists (
      select from notice_line l join notice n on n.id = l.notice_id
      where l.subject_id = h.entry_id and n.kind = 'candidate' and n.settled_at is not null
      and l.effective_at >= n.closes_at)`,
  },
  {
    breach: 'lost',
    says: 'somebody was chosen and has no honour',
    where: sql`select e.id from exemplar_entry e where e.status = 'chosen'
      and not exists (select from exemplar_honour h where h.entry_id = e.id and h.status in ${STANDS})`,
  },
  {
    breach: 'orphaned',
    says: 'an honour stands of somebody who was not chosen',
    where: sql`select h.id from exemplar_honour h join exemplar_entry e on e.id = h.entry_id
      where h.status in ${STANDS} and e.status <> 'chosen'`,
  },
  {
    breach: 'lost',
    says: 'an honour has no certificate',
    where: sql`select h.id from exemplar_honour h
      where not exists (select from certificate c where c.subject_id = h.id and c.kind = 'exemplar')`,
  },
  {
    breach: 'orphaned',
    says: 'a certificate is of no honour',
    where: sql`select c.id from certificate c where c.kind = 'exemplar'
      and not exists (select from exemplar_honour h where h.id = c.subject_id)`,
  },
]

/** Who stood in a contest at an instant: candidates and those who recommended them. */
const PARTIES = sql`
  select e.id as entry_id, e.contest_id, e.entered_at, e.ended_at, party.person_id
  from exemplar_entry e join exemplar_candidacy k on k.id = e.candidacy_id
  cross join lateral (values (k.person_id), (k.recommender_id)) as party(person_id)`

/** Whether `who` was too close to a party at an instant: the same, of one household, or kin as it was declared by then. */
const tooClose = (who: SQL, at: SQL): SQL => sql`(
  ${who} = party.person_id
  or exists (select from kinship r where r.declared_at < ${at} and (r.ended_at is null or r.ended_at > ${at})
    and r.person_a = least(${who}, party.person_id) and r.person_b = greatest(${who}, party.person_id))
  or exists (select from membership a join membership b on b.household_id = a.household_id
    where a.person_id = ${who} and b.person_id = party.person_id
    and a.from_date < ((${at} at time zone 'UTC') + interval '8 hours')::date and a.until_date is null
    and b.from_date < ((${at} at time zone 'UTC') + interval '8 hours')::date and b.until_date is null))`

const stoodAt = (at: SQL): SQL => sql`party.entered_at <= ${at} and (party.ended_at is null or party.ended_at > ${at})`

const recusals: readonly Question[] = [
  {
    breach: 'orphaned',
    says: 'somebody scored without a seat',
    where: sql`select s.entry_id || ' ' || s.person_id from exemplar_score s join exemplar_entry e on e.id = s.entry_id
      where not exists (select from exemplar_seat t
        where t.contest_id = e.contest_id and t.body = s.body and t.person_id = s.person_id)`,
  },
  {
    breach: 'doubled',
    says: 'somebody scored one contest in two bodies',
    where: sql`select contest_id || ' ' || person_id from exemplar_seat group by contest_id, person_id having count(*) > 1`,
  },
  {
    breach: 'broken',
    says: 'somebody scored who was too close to one of the candidates',
    where: sql`select s.entry_id || ' ' || s.person_id from exemplar_score s join exemplar_entry o on o.id = s.entry_id
      where exists (select from (${PARTIES}) party where party.contest_id = o.contest_id
        and ${stoodAt(sql`s.scored_at`)} and ${tooClose(sql`s.person_id`, sql`s.scored_at`)})`,
  },
  {
    breach: 'broken',
    says: 'somebody signed for a candidate to whom they were too close',
    where: sql`select l.entry_id || ' ' || l.line from exemplar_vetting_line l
      where exists (select from (${PARTIES}) party where party.entry_id = l.entry_id
        and ${tooClose(sql`l.signed_by`, sql`l.signed_at`)})`,
  },
]

/** Exemplars are chosen within the quotas, stage by stage, by nobody who is too close, and on a notice that ended. */
export const honours = checkOf('exemplars', sql`select count(*) from exemplar_entry`, ({ now }) => [
  ...quotas,
  ...stages(now),
  ...notices,
  ...recusals,
])
