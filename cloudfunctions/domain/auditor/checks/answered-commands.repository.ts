import { type SQL, sql } from 'drizzle-orm'
import { checkOf } from '../breaches.repository'

/*
 * A command is kept under its intent with what it answered and how many traces it left. What an answer names must be there,
 * and the traces must be as many: fewer were lost, more mean that something was done twice under one key.
 */

/** Where the thing lies that an answer names by this field. */
export const NAMED_IN_ANSWERS: Readonly<Record<string, string>> = {
  bindingId: 'binding',
  grantId: 'role_grant',
  changeId: 'roster_change',
  deedId: 'deed',
  appealId: 'deed_appeal',
  noticeId: 'notice',
  caseId: 'credit_case',
  withdrawalId: 'credit_withdrawal',
  unmaskingId: 'credit_unmasking',
  objectionId: 'objection',
  activityId: 'activity',
  complaintId: 'complaint',
  courseId: 'course',
  enrolmentId: 'enrolment',
  matterId: 'raised_matter',
  requestId: 'class_request',
  campaignId: 'exemplar_campaign',
  contestId: 'exemplar_contest',
  candidacyId: 'exemplar_candidacy',
  entryId: 'exemplar_entry',
  revocationId: 'exemplar_revocation',
  paperId: 'poll_paper',
  importId: 'roster_import',
  sheetId: 'saved_sheet',
  enterpriseId: 'enterprise',
}

/** What an answer names that may be thrown away again, or that the kind of command tells apart. */
export const NOT_FOLLOWED: Readonly<Record<string, string>> = {
  photoId: 'a photo that was sent with nothing is thrown away',
  adoptionId: 'of a rule set or of a credit standard: its notice is looked for instead',
}

/** Closing an account lets go of who it was bound to, and of more with time. */
const goneWithAccount = sql`exists (select from account where account.id = intent.account_id and account.closed_at is not null)`

const gone = ([field, table]: [string, string]): SQL => sql`
  select intent.id from intent
  where jsonb_typeof(intent.answer -> ${sql.raw(`'${field}'`)}) = 'string'
    and not exists (select from ${sql.raw(table)} named where named.id::text = intent.answer ->> ${sql.raw(`'${field}'`)})
    and not ${goneWithAccount}`

/** Commands of an account at one instant, with the traces of that instant. Several at once may have counted each other's. */
const counted = sql`
  select min(done.id::text) as id, max(done.traces) as least, sum(done.traces) as most,
    (select count(*) from audit where audit.at = done.at and audit.account_id = done.account_id) as found
  from intent done group by done.account_id, done.at`

export const answeredCommands = checkOf('answered commands', sql`select count(*) from intent`, () => [
  {
    breach: 'broken',
    says: 'a command was kept without an answer',
    where: sql`select id from intent where answer is null or traces is null`,
  },
  {
    breach: 'lost',
    says: 'what a command answered with is not there',
    where: sql.join(Object.entries(NAMED_IN_ANSWERS).map(gone), sql` union all `),
  },
  {
    breach: 'lost',
    says: 'traces of a command are gone',
    where: sql`select id from (${counted}) c where found < least`,
  },
  {
    breach: 'doubled',
    says: 'a command left more traces than it made',
    where: sql`select id from (${counted}) c where found > most and most > 0`,
  },
])
