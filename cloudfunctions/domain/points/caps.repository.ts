import { and, desc, eq, gte, inArray, isNull, lt, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { AwardCutId, HouseholdId, PersonId, RuleCode } from '../../contract/ids'
import type { Position } from '../../platform/cursor'
import { keptStatement } from '../../platform/db/kept-statement'
import { awardCut, ledgerEntry, membership, person, rule } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'
import { capDates, type Dates, monthOf, OUTSIDE_MONTH_LIMIT, type PersonalCap, type Used, yearOf } from './caps'
import type { Rule } from './rules.repository'

export type AwardCut = typeof awardCut.$inferSelect

/** Whose award is meant, and for what. */
export interface AwardKey {
  rule: Rule
  householdId: HouseholdId
  personId: PersonId
  sourceId: string
  actOn: string
}

const earlier = alias(ledgerEntry, 'earlier')

const date = (name: string) => sql`${sql.placeholder(name)}::date`
const uuid = (name: string) => sql`${sql.placeholder(name)}::uuid`
const actBetween = (from: string, until: string): SQL =>
  sql`${ledgerEntry.actOn} >= ${date(from)} and ${ledgerEntry.actOn} < ${date(until)}`
const points = (where: SQL) => sql<number>`coalesce(sum(${ledgerEntry.honor}) filter (where ${where}), 0)::int`

const outsideMonth = sql.raw(OUTSIDE_MONTH_LIMIT.map((code) => `'${code}'`).join(', '))
const ofRule = sql`${ledgerEntry.ruleCode} = ${sql.placeholder('ruleCode')} and ${actBetween('from', 'until')} and (${uuid('event')} is null or ${ledgerEntry.sourceId} = ${uuid('event')})`
const ofMonth = sql`${ledgerEntry.ruleCode} not in (${outsideMonth}) and ${actBetween('monthFrom', 'monthUntil')}`
/** The same award in the table of cuts, or among the entries. */
const sameIn = (rows: typeof awardCut | typeof earlier): SQL =>
  sql`${rows.sourceId} = ${uuid('sourceId')} and ${rows.ruleCode} = ${sql.placeholder('ruleCode')} and ${rows.householdId} = ${uuid('householdId')} and ${rows.personId} = ${uuid('personId')}`
const awarded = sql<boolean>`(exists (select from ${awardCut} where ${sameIn(awardCut)}) or exists (select from ${ledgerEntry} as earlier where ${sameIn(earlier)} and ${earlier.kind} = 'bonus'))`

const usedStatement = keptStatement(
  'used_of_caps',
  { ofRule: points(ofRule).as('of_rule'), ofMonth: points(ofMonth).as('of_month'), awarded: awarded.as('awarded') },
  (db, fields) =>
    db
      .select(fields)
      .from(ledgerEntry)
      .where(sql`${ledgerEntry.householdId} = ${uuid('householdId')} and ${actBetween('lowest', 'highest')}`),
)

/** The shortest dates that hold both. */
function spanning(a: Dates, b: Dates): Dates {
  const [from = a.from] = [a.from, b.from].toSorted()
  const [, until = a.until] = [a.until, b.until].toSorted()
  return { from, until }
}

/** What the household used of its caps in the periods of the act; `awarded` if this award was given or cut before. */
export async function findUsed(db: Reader, { rule, householdId, personId, sourceId, actOn }: AwardKey) {
  const cap = capDates(rule.capPeriod, actOn)
  const month = monthOf(actOn)
  const all = spanning(cap, month)
  const [used] = await usedStatement(db, {
    ...{ householdId, personId, sourceId, ...cap },
    ruleCode: rule.code,
    event: rule.capPeriod === 'event' ? sourceId : null,
    monthFrom: month.from,
    monthUntil: month.until,
    lowest: all.from,
    highest: all.until,
  })
  return used ?? { ofRule: 0, ofMonth: 0, awarded: false }
}

/** Honours of all levels are steps of one ladder, in whatever version of the rules. */
const ladder = (db: Reader) =>
  db
    .selectDistinct({ code: rule.code })
    .from(rule)
    .where(eq(rule.capPeriod, 'highest' satisfies PersonalCap))

function ofCap(db: Reader, period: PersonalCap, { rule: { code }, sourceId, actOn }: AwardKey): SQL | undefined {
  const year = yearOf(actOn)
  switch (period) {
    case 'once':
      return eq(ledgerEntry.ruleCode, code)
    case 'certificate':
      return and(eq(ledgerEntry.ruleCode, code), eq(ledgerEntry.sourceId, sourceId))
    case 'highest':
      return and(
        inArray(ledgerEntry.ruleCode, ladder(db)),
        gte(ledgerEntry.actOn, year.from),
        lt(ledgerEntry.actOn, year.until),
      )
  }
}

/** What a person used of a cap of their own, in whichever households they lived. Locks them against another award. */
export async function lockUsedByPerson(tx: Tx, period: PersonalCap, key: AwardKey): Promise<Used['ofRule']> {
  const { personId } = key
  await tx.select({ id: person.id }).from(person).where(eq(person.id, personId)).for('no key update')
  const homes = tx.select({ id: membership.householdId }).from(membership).where(eq(membership.personId, personId))
  const rows = await tx
    .select({ used: sql<number>`coalesce(sum(${ledgerEntry.honor}), 0)::int` })
    .from(ledgerEntry)
    .where(and(inArray(ledgerEntry.householdId, homes), eq(ledgerEntry.personId, personId), ofCap(tx, period, key)))
  return rows[0]?.used ?? 0
}

export async function insertCut(tx: Tx, made: AwardCut): Promise<void> {
  await tx.insert(awardCut).values(made)
}

/** What was cut off one award to a person; null where nothing was. */
export async function findCut(
  db: Reader,
  { sourceId, ruleCode, personId }: { sourceId: string; ruleCode: RuleCode; personId: PersonId },
): Promise<AwardCut | null> {
  const rows = await db
    .select()
    .from(awardCut)
    .where(and(eq(awardCut.sourceId, sourceId), eq(awardCut.ruleCode, ruleCode), eq(awardCut.personId, personId)))
  return rows[0] ?? null
}

/** A household's awards of which nothing was left, newest first. */
export async function findAllCut(
  db: Reader,
  householdId: HouseholdId,
  before: Position<AwardCutId> | undefined,
  limit: number,
) {
  const earlier =
    before && or(lt(awardCut.cutAt, before.at), and(eq(awardCut.cutAt, before.at), lt(awardCut.id, before.id)))
  return db
    .select({ cut: awardCut, ruleName: rule.name, personName: person.name })
    .from(awardCut)
    .innerJoin(rule, and(eq(rule.ruleSetVersion, awardCut.ruleSetVersion), eq(rule.code, awardCut.ruleCode)))
    .innerJoin(person, eq(person.id, awardCut.personId))
    .where(and(eq(awardCut.householdId, householdId), isNull(awardCut.entryId), earlier))
    .orderBy(desc(awardCut.cutAt), desc(awardCut.id))
    .limit(limit)
}
