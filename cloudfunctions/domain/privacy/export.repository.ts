import { and, asc, eq, gt, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { AccountId, HouseholdId, PersonId } from '../../contract/ids'
import {
  accessLog,
  account,
  binding,
  complaint,
  complaintRound,
  correction,
  deed,
  deedPraised,
  deedWitness,
  division,
  household,
  kinship,
  ledgerEntry,
  membership,
  message,
  objection,
  objectionSealed,
  person,
  roleGrant,
  session,
} from '../../platform/db/schema'
import type { Reader } from '../../platform/db/types'
import type { Owner } from '../people/actor'
import { ownedBy } from '../people/reach'

/** Where a page of a part begins: after this key; the keys of a part are in order. */
export interface Slice {
  after: string | undefined
  limit: number
}

export const beyond = (key: PgColumn, { after }: Slice): SQL | undefined =>
  after === undefined ? undefined : gt(key, sql`${after}::uuid`)

export const accountRows = (db: Reader, id: AccountId) =>
  db
    .select({ key: account.id, openedAt: account.createdAt, openid: account.openid })
    .from(account)
    .where(eq(account.id, id))

export const bindingRows = (db: Reader, owner: Owner, slice: Slice) =>
  db
    .select({ key: binding.id, binding, villageName: division.name })
    .from(binding)
    .innerJoin(division, eq(division.code, binding.villageCode))
    .where(and(ownedBy(binding.accountId, binding.personId, owner), beyond(binding.id, slice)))
    .orderBy(asc(binding.id))
    .limit(slice.limit)

export const personRows = (db: Reader, id: PersonId) =>
  db
    .select({ key: person.id, person, household, villageName: division.name, since: membership.from })
    .from(person)
    .innerJoin(membership, and(eq(membership.personId, person.id), isNull(membership.until)))
    .innerJoin(household, eq(household.id, membership.householdId))
    .innerJoin(division, eq(division.code, household.villageCode))
    .where(eq(person.id, id))

export const roleRows = (db: Reader, id: PersonId, slice: Slice) =>
  db
    .select({ key: roleGrant.id, grant: roleGrant, divisionName: division.name })
    .from(roleGrant)
    .innerJoin(division, eq(division.code, roleGrant.divisionCode))
    .where(and(eq(roleGrant.personId, id), beyond(roleGrant.id, slice)))
    .orderBy(asc(roleGrant.id))
    .limit(slice.limit)

const otherOf = (me: PersonId) =>
  sql<PersonId>`case when ${kinship.personA} = ${me}::uuid then ${kinship.personB} else ${kinship.personA} end`

/** The key is the relative, who is not handed out. */
export const kinRows = (db: Reader, me: PersonId, { after, limit }: Slice) =>
  db
    .select({ key: otherOf(me), kinship })
    .from(kinship)
    .where(
      and(
        or(eq(kinship.personA, me), eq(kinship.personB, me)),
        after === undefined ? undefined : sql`${otherOf(me)} > ${after}::uuid`,
      ),
    )
    .orderBy(otherOf(me))
    .limit(limit)

export const deedsSentRows = (db: Reader, owner: Owner, slice: Slice) =>
  db
    .select({ key: deed.id, deed })
    .from(deed)
    .where(and(ownedBy(deed.accountId, deed.nominatorId, owner), isNull(deed.erasedAt), beyond(deed.id, slice)))
    .orderBy(asc(deed.id))
    .limit(slice.limit)

export const deedsAboutRows = (db: Reader, me: PersonId, slice: Slice) =>
  db
    .select({ key: deed.id, deed, praised: deedPraised })
    .from(deedPraised)
    .innerJoin(deed, eq(deed.id, deedPraised.deedId))
    .where(and(eq(deedPraised.personId, me), beyond(deed.id, slice)))
    .orderBy(asc(deed.id))
    .limit(slice.limit)

export const witnessRows = (db: Reader, me: PersonId, slice: Slice) =>
  db
    .select({ key: deed.id, deed, witness: deedWitness })
    .from(deedWitness)
    .innerJoin(deed, eq(deed.id, deedWitness.deedId))
    .where(and(eq(deedWitness.personId, me), beyond(deed.id, slice)))
    .orderBy(asc(deed.id))
    .limit(slice.limit)

export const ledgerRows = (db: Reader, home: HouseholdId, slice: Slice) =>
  db
    .select({ key: ledgerEntry.id, entry: ledgerEntry })
    .from(ledgerEntry)
    .where(and(eq(ledgerEntry.householdId, home), beyond(ledgerEntry.id, slice)))
    .orderBy(asc(ledgerEntry.id))
    .limit(slice.limit)

export const messageRows = (db: Reader, me: PersonId, slice: Slice) =>
  db
    .select({ key: message.id, message })
    .from(message)
    .where(and(eq(message.personId, me), beyond(message.id, slice)))
    .orderBy(asc(message.id))
    .limit(slice.limit)

export const objectionRows = (db: Reader, me: PersonId, slice: Slice) =>
  db
    .select({ key: objection.id, objection, words: objectionSealed.words })
    .from(objectionSealed)
    .innerJoin(objection, eq(objection.id, objectionSealed.objectionId))
    .where(and(eq(objectionSealed.objectorId, me), beyond(objection.id, slice)))
    .orderBy(asc(objection.id))
    .limit(slice.limit)

/** A complaint that was asked again is two rows under one key, and never cut in two. */
export const complaintRows = (db: Reader, owner: Owner, slice: Slice) => {
  const some = db
    .select({ id: complaint.id })
    .from(complaint)
    .where(and(ownedBy(complaint.accountId, complaint.personId, owner), beyond(complaint.id, slice)))
    .orderBy(asc(complaint.id))
    .limit(slice.limit)
  return db
    .select({ key: complaint.id, complaint, round: complaintRound })
    .from(complaint)
    .innerJoin(complaintRound, eq(complaintRound.complaintId, complaint.id))
    .where(sql`${complaint.id} in ${some}`)
    .orderBy(asc(complaint.id), asc(complaintRound.round))
}

export const correctionRows = (db: Reader, me: PersonId, slice: Slice) =>
  db
    .select({ key: correction.id, correction })
    .from(correction)
    .where(and(eq(correction.personId, me), beyond(correction.id, slice)))
    .orderBy(asc(correction.id))
    .limit(slice.limit)

export const accessRows = (db: Reader, me: PersonId, slice: Slice) =>
  db
    .select({ key: accessLog.id, at: accessLog.at, what: accessLog.what })
    .from(accessLog)
    .where(and(eq(accessLog.personId, me), beyond(accessLog.id, slice)))
    .orderBy(asc(accessLog.id))
    .limit(slice.limit)

/** Browsers that are signed in as them; one of nobody yet is whoever's uses the phone. */
export const signInRows = (db: Reader, owner: Owner, slice: Slice) =>
  db
    .select({ key: session.id, session })
    .from(session)
    .where(and(ownedBy(session.accountId, session.personId, owner), beyond(session.id, slice)))
    .orderBy(asc(session.id))
    .limit(slice.limit)
