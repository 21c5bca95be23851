import { sql } from 'drizzle-orm'
import type { Finding } from '../../../cloudfunctions/domain/auditor/check'
import { CHECKS } from '../../../cloudfunctions/domain/auditor/checks'
import { APPEND_ONLY_TABLES } from '../../../cloudfunctions/platform/db/schema'
import type { Database } from '../../../cloudfunctions/platform/db/types'

/** A fault that only the owner of the database can make, and what the auditor says of it. */
export interface Plant {
  found: string
  statements: readonly string[]
}

const guarded = (table: string, ...statements: string[]): string[] => [
  `alter table ${table} disable trigger user`,
  ...statements,
  `alter table ${table} enable trigger user`,
]

const BONUS = `(select id from ledger_entry e where kind = 'bonus' and source = 'deed'
  and not exists (select from ledger_entry r where r.reverses_id = e.id) order by seq limit 1)`
const LINE_OF_DEED = `(select l.id from notice_line l join notice n on n.id = l.notice_id join deed d on d.id = l.subject_id
  where n.kind = 'deed' and l.effective_at is not null and l.overturned_at is null and d.status = 'confirmed' limit 1)`

/** The same entry once more, at the end of the chain, under a source or rule that is told. */
const again = (change: { rule?: string; source?: string; reversed?: boolean }): string => `
  insert into ledger_entry select gen_random_uuid(), village_code, 100000 + seq, kind, household_id, person_id,
    rule_set_version, ${change.rule ? `'${change.rule}'` : 'rule_code'}, honor, redeemable, source,
    ${change.source ?? 'source_id'}, null, act_on, posted_by, posted_at, counts_at, commitment, prev_hash, hash
  from ledger_entry where id = ${BONUS}`

export const PLANTS: readonly Plant[] = [
  {
    found: 'answered commands: lost, what a command answered with',
    statements: guarded(
      'activity',
      `update intent set answer = '{"activityId":"018f0000-0000-7000-8000-00000000abcd"}' where answer ->> 'activityId' is not null`,
    ),
  },
  {
    found: 'answered commands: lost, traces of a command',
    statements: guarded('audit', `delete from audit where action = 'deed.submitted'`),
  },
  {
    found: 'answered commands: doubled',
    statements: [
      `insert into audit select gen_random_uuid(), a.at, a.account_id, a.person_id, a.action, a.subject, a.subject_id, a.detail
       from audit a join intent i on i.account_id = a.account_id and i.at = a.at, generate_series(1, 50)`,
    ],
  },
  {
    found: 'answered commands: broken',
    statements: [`update intent set answer = null where path = 'deeds.nominate'`],
  },
  {
    found: 'ledger chains: broken',
    statements: guarded('ledger_entry', `update ledger_entry set honor = honor + 1 where id = ${BONUS}`),
  },
  {
    found: 'ledger chains: broken',
    statements: guarded('ledger_entry', `update ledger_entry set seq = 900 where seq = 3`),
  },
  {
    found: 'county heads: broken',
    statements: guarded('county_head', `update county_head set entries = entries + 1`),
  },
  {
    found: 'county heads: broken',
    statements: guarded('county_head', `update county_head set head = sha256('other')`),
  },
  { found: 'scores of households: broken, a score', statements: [`update household_score set honor = honor + 1`] },
  { found: 'scores of households: broken, a score', statements: [`delete from household_score`] },
  {
    found: 'scores of households: broken, a household that hides',
    statements: [
      `update household set listing = 'hidden' where id in (select household_id from household_score where listed)`,
    ],
  },
  {
    found: 'points that were posted: lost, a line',
    statements: [
      `update notice_line set person_id = person_id where id = ${LINE_OF_DEED}`,
      ...guarded('award_cut', `delete from award_cut`),
      ...guarded('ledger_entry', `delete from ledger_entry where id = ${BONUS}`),
    ],
  },
  {
    found: 'points that were posted: doubled',
    statements: [again({ rule: 'H05' })],
  },
  {
    found: 'points that were posted: orphaned',
    statements: [again({ source: 'gen_random_uuid()' })],
  },
  {
    found: 'points that were posted: broken',
    statements: [`update deed set status = 'declined', credited_at = null where status = 'confirmed'`],
  },
  {
    found: 'decided deeds: lost, a confirmed deed',
    statements: [`update notice_line set effective_at = null where subject_id in (select id from deed)`],
  },
  {
    found: 'decided deeds: lost, a deed on notice',
    statements: [`update deed set status = 'onNotice' where status = 'accepted'`],
  },
  {
    found: 'decided deeds: lost, an accepted deed',
    statements: [`update deed set decided_at = decided_at - interval '9 days' where status = 'accepted'`],
  },
  {
    found: 'decided deeds: doubled',
    statements: [
      `insert into notice_line select gen_random_uuid(), notice_id, subject_id, person_id, effective_at, overturned_at
       from notice_line where id = ${LINE_OF_DEED}`,
    ],
  },
  {
    found: 'decided deeds: orphaned',
    statements: [`update notice_line set subject_id = gen_random_uuid() where id = ${LINE_OF_DEED}`],
  },
  {
    found: 'closed notices: lost, a line',
    statements: [`update notice_line set effective_at = null where id = ${LINE_OF_DEED}`],
  },
  {
    found: 'closed notices: lost, a notice',
    statements: [
      `update notice set settled_at = null, opened_at = opened_at - interval '1 day', closes_at = closes_at - interval '1 day'`,
    ],
  },
  {
    found: 'closed notices: lost, a number',
    statements: [`update notice set number = number + 7`],
  },
  {
    found: 'designations: lost, a designation has no certificate',
    statements: guarded('certificate', `delete from certificate`),
  },
  {
    found: 'designations: orphaned',
    statements: guarded(
      'certificate',
      `update certificate set subject_id = gen_random_uuid() where kind like 'credit%'`,
    ),
  },
  {
    found: 'designations: lost, a designation left no trace',
    statements: guarded('audit', `delete from audit where action = 'credit.designated'`),
  },
  {
    found: 'seats of classes: broken, a class counts',
    statements: [`update class_session set seats_taken = seats_taken + 1 where seats_taken < capacity`],
  },
  { found: 'paper slips: lost', statements: guarded('slip', `update slip set number = number + 5`) },
  {
    found: 'outbox: lost, something',
    statements: [
      `insert into outbox values (gen_random_uuid(), 'photoCheck', gen_random_uuid(), 'waiting', 2, '2020-01-01')`,
    ],
  },
  {
    found: 'outbox: broken',
    statements: [
      `insert into outbox select gen_random_uuid(), 'photoRemoval', id, 'waiting', 0, '2020-01-01' from photo limit 1`,
    ],
  },
  {
    found: 'guards of the database: lost, a table',
    statements: [`drop trigger audit_rows_stay on audit`],
  },
  {
    found: 'guards of the database: lost, a table',
    statements: [`alter table ${APPEND_ONLY_TABLES[0]} disable trigger all`],
  },
  {
    found: 'guards of the database: broken, the running',
    statements: [
      `do $$ begin execute format('grant update on ledger_entry to %I', current_schema() || '_runtime'); end $$`,
    ],
  },
  {
    found: 'guards of the database: broken, a constraint',
    statements: [`alter table deed add constraint planted check (units > 100000) not valid`],
  },
]

class Undo extends Error {
  constructor(readonly findings: readonly Finding[]) {
    super('undone')
  }
}

/** What the check that is meant says after a plant, of which nothing stays. */
export async function foundAfter(owner: Database, { found, statements }: Plant, now: Date): Promise<readonly string[]> {
  const check = CHECKS.find(({ name }) => found.startsWith(`${name}: `))
  if (!check) throw new Error(`no check is called so: ${found}`)
  try {
    return await owner.transaction(async (tx): Promise<never> => {
      for (const statement of statements) await tx.execute(sql.raw(statement))
      throw new Undo((await check.look({ db: tx, now })).findings)
    })
  } catch (error) {
    if (error instanceof Undo) return error.findings.map(({ breach, says }) => `${check.name}: ${breach}, ${says}`)
    throw error
  }
}
