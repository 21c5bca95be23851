import type { Plant } from './plants'

const guarded = (table: string, ...statements: string[]): string[] => [
  `alter table ${table} disable trigger user`,
  ...statements,
  `alter table ${table} enable trigger user`,
]

const CHOSEN = `(select id from exemplar_entry where status = 'chosen' limit 1)`
const OUTSCORED = `(select id from exemplar_entry where ending = 'outscored' limit 1)`
const SCORE = `select entry_id, person_id from exemplar_score order by person_id limit 1`

/** What can be wrong with a selection that was played to its end, with a vote on paper and by phone. */
export const EXEMPLAR_PLANTS: readonly Plant[] = [
  {
    found: 'exemplars: doubled, a division chose more',
    statements: [
      `update exemplar_entry set status = 'chosen', ending = null, ended_at = null, noticed_at = now() where id = ${OUTSCORED}`,
    ],
  },
  {
    found: 'exemplars: doubled, a division recommended more upward',
    statements: [
      ...guarded('exemplar_quota', `update exemplar_quota set upward = 0`),
      `update exemplar_entry set recommended_upward_at = now(), recommended_upward_by = (select id from person limit 1)
       where id = ${CHOSEN}`,
    ],
  },
  {
    found: 'exemplars: lost, a candidate skipped a stage',
    statements: guarded('audit', `delete from audit where action = 'exemplar.voted'`),
  },
  {
    found: 'exemplars: broken, the stages of a candidate',
    statements: [`update exemplar_entry set noticed_at = vetted_at - interval '1 day' where id = ${CHOSEN}`],
  },
  {
    found: 'exemplars: lost, a line of the vetting',
    statements: guarded('exemplar_vetting_line', `delete from exemplar_vetting_line where line = 'conduct'`),
  },
  {
    found: 'exemplars: lost, an honour was given without a notice',
    statements: [
      `update notice set settled_at = null where id in (select notice_id from notice_line where subject_id = ${CHOSEN})`,
    ],
  },
  {
    found: 'exemplars: lost, an honour was given without a notice',
    statements: [`update notice_line set effective_at = effective_at - interval '9 days' where subject_id = ${CHOSEN}`],
  },
  {
    found: 'exemplars: lost, somebody was chosen',
    statements: [`update exemplar_honour set status = 'ended', ended_on = chosen_on`],
  },
  {
    found: 'exemplars: orphaned, an honour stands',
    statements: [
      `update exemplar_entry set status = 'notRecommended', ending = 'objection', ended_at = now() where id = ${CHOSEN}`,
    ],
  },
  {
    found: 'exemplars: lost, an honour has no certificate',
    statements: guarded('certificate', `delete from certificate where kind = 'exemplar'`),
  },
  {
    found: 'exemplars: orphaned, a certificate',
    statements: guarded('certificate', `update certificate set subject_id = gen_random_uuid() where kind = 'exemplar'`),
  },
  {
    found: 'exemplars: orphaned, somebody scored without a seat',
    statements: [`delete from exemplar_seat where person_id = (select person_id from (${SCORE}) one)`],
  },
  {
    found: 'exemplars: doubled, somebody scored one contest in two bodies',
    statements: [
      `alter table exemplar_seat drop constraint exemplar_seat_once`,
      `insert into exemplar_seat select contest_id, person_id, 'townshipPanel' from exemplar_seat limit 1`,
    ],
  },
  {
    found: 'exemplars: broken, somebody scored who was too close',
    statements: [
      `insert into kinship (id, person_a, person_b, relation, declared_at)
       select gen_random_uuid(), least(s.person_id, k.person_id), greatest(s.person_id, k.person_id), 'cousin', '2020-01-01'
       from (${SCORE}) s join exemplar_entry e on e.id = s.entry_id join exemplar_candidacy k on k.id = e.candidacy_id`,
    ],
  },
  {
    found: 'exemplars: broken, somebody scored who was too close',
    statements: [
      `update membership set household_id = (
         select m.household_id from membership m join exemplar_candidacy k on k.person_id = m.person_id limit 1)
       where person_id = (select person_id from (${SCORE}) one)`,
    ],
  },
  {
    found: 'exemplars: broken, somebody signed for a candidate',
    statements: [
      `insert into kinship (id, person_a, person_b, relation, declared_at)
       select gen_random_uuid(), least(l.signed_by, k.person_id), greatest(l.signed_by, k.person_id), 'cousin', '2020-01-01'
       from exemplar_vetting_line l join exemplar_entry e on e.id = l.entry_id
       join exemplar_candidacy k on k.id = e.candidacy_id where l.line = 'identity' limit 1`,
    ],
  },
  {
    found: 'public votes: lost, a vote was over',
    statements: [
      ...guarded('poll_result', `delete from poll_result`),
      `update poll set status = 'closed', counted_at = null, ballots = null, excluded = null, uncounted_papers = null,
       secret = 'x', closes_at = opens_at + interval '1 hour'`,
    ],
  },
  {
    found: 'public votes: broken, a vote tells another number',
    statements: [`update poll set ballots = ballots + 1`],
  },
  {
    found: 'public votes: broken, a vote tells another number',
    statements: [`update poll set excluded = excluded + 1`],
  },
  {
    found: 'public votes: broken, other ballots were counted',
    statements: [
      ...guarded(
        'counted_ballot',
        `insert into counted_ballot select gen_random_uuid(), poll_id, choices, excluded from counted_ballot limit 1`,
      ),
    ],
  },
  {
    found: 'public votes: broken, a box holds other ballots',
    statements: [
      `update poll set status = 'closed', counted_at = null, ballots = null, excluded = null, uncounted_papers = null, secret = 'x'`,
    ],
  },
  {
    found: 'public votes: broken, the votes of a choice',
    statements: guarded('poll_result', `update poll_result set votes = votes + 1`),
  },
  {
    found: 'public votes: lost, a choice that stood',
    statements: guarded('poll_result', `delete from poll_result`),
  },
  {
    found: 'public votes: orphaned, ballots lie in the box',
    statements: [
      `insert into poll_ballot select gen_random_uuid(), id, '{}', division_code, null, null from poll where length(division_code) = 12`,
    ],
  },
  {
    found: 'public votes: orphaned, a paper ballot',
    statements: [
      `delete from poll_paper_person where person_id = (select person_id from poll_voter where paper_id is not null limit 1)`,
    ],
  },
  {
    found: 'public votes: lost, somebody on a confirmed list',
    statements: guarded('poll_voter', `delete from poll_voter where paper_id is not null`),
  },
  {
    found: 'public votes: doubled, somebody is on two lists',
    statements: [
      `insert into poll_paper (id, poll_id, village_code, held_on, status, entered_by, entered_at)
       select '018f0000-0000-7000-8000-00000000beef', poll_id, village_code, held_on, 'entered', entered_by, entered_at from poll_paper limit 1`,
      `insert into poll_paper_person select '018f0000-0000-7000-8000-00000000beef', person_id from poll_paper_person limit 1`,
    ],
  },
]
