import { complaintNumber } from '../../contract/complaints'
import type { MessageFacts } from '../../contract/messages'
import type { ExportPart } from '../../contract/privacy-export'
import { isPublic } from '../deeds/deed'
import { ownerOf } from '../people/actor'
import * as held from './export.repository'
import { EXEMPLAR_PARTS } from './export-exemplar-parts'
import { ofPerson, type PartsOf, when } from './export-part'
import * as school from './export-school.repository'

/** A message may name a relative; what is exported names nobody else. */
const withoutNames = ({ name: _, ...facts }: MessageFacts): MessageFacts => facts

/** How each part of the export is read; what stands here is all that leaves. */
export const PARTS: PartsOf<ExportPart> = {
  ...EXEMPLAR_PARTS,

  account: async (db, { accountId }, { after }) =>
    after
      ? []
      : (await held.accountRows(db, accountId)).map(({ key, openedAt, openid }) => ({
          key,
          row: { openedAt: openedAt.toISOString(), throughWechat: openid !== null },
        })),

  bindings: async (db, actor, slice) =>
    (await held.bindingRows(db, ownerOf(actor), slice)).map(({ key, villageName, binding }) => {
      const { claimedName, birthYear, status, requestedAt } = binding
      const given = { phoneTail: binding.phoneTail ?? undefined, reason: binding.reason ?? undefined }
      const asked = { claimedName, birthYear, status, requestedAt: requestedAt.toISOString() }
      return { key, row: { villageName, ...asked, ...given } }
    }),

  person: ofPerson(async (db, { personId }, { after }) =>
    after
      ? []
      : (await held.personRows(db, personId)).map(({ key, person, household, villageName, since }) => {
          const { name, birthYear } = person
          const phoneTail = person.phoneTail ?? undefined
          const { group, listing, number: householdNumber } = household
          const isHead = household.headId === personId
          return {
            key,
            row: { name, birthYear, phoneTail, villageName, group, householdNumber, isHead, listing, since },
          }
        }),
  ),

  roles: ofPerson(async (db, { personId }, slice) =>
    (await held.roleRows(db, personId, slice)).map(
      ({ key, divisionName, grant: { role, department, from, until } }) => ({
        key,
        row: { role, divisionName, department: department ?? undefined, from, until },
      }),
    ),
  ),

  kin: ofPerson(async (db, { personId }, slice) =>
    (await held.kinRows(db, personId, slice)).map(({ key, kinship: { relation, declaredBy, declaredAt } }) => ({
      key,
      row: { relation, declaredByMe: declaredBy === personId, declaredAt: declaredAt.toISOString() },
    })),
  ),

  deedsSent: async (db, actor, slice) =>
    (await held.deedsSentRows(db, ownerOf(actor), slice)).map(({ key, deed }) => {
      const { deedClass, status, story, place, happenedOn, anonymous, submittedAt } = deed
      const row = { deedClass, status, story, place, happenedOn, anonymous, submittedAt: submittedAt.toISOString() }
      return { key, row }
    }),

  deedsAboutMe: ofPerson(async (db, { personId }, slice) =>
    (await held.deedsAboutRows(db, personId, slice)).map(({ key, deed, praised: { consent, answeredAt } }) => {
      const { deedClass, status, happenedOn, publicText } = deed
      const shown = isPublic(status) ? (publicText ?? undefined) : undefined
      return { key, row: { deedClass, status, happenedOn, publicText: shown, consent, answeredAt: when(answeredAt) } }
    }),
  ),

  witnessed: ofPerson(async (db, { personId }, slice) =>
    (await held.witnessRows(db, personId, slice)).map(({ key, deed, witness: { note, joinedAt } }) => ({
      key,
      row: { deedClass: deed.deedClass, happenedOn: deed.happenedOn, note, joinedAt: joinedAt.toISOString() },
    })),
  ),

  ledger: ofPerson(async (db, { personId, householdId }, slice) =>
    (await held.ledgerRows(db, householdId, slice)).map(({ key, entry }) => {
      const { postedAt, actOn, kind, source, ruleCode, honor, redeemable } = entry
      const what = { actOn, kind, source, ruleCode, honor, redeemable, mine: entry.personId === personId }
      return { key, row: { postedAt: postedAt.toISOString(), ...what } }
    }),
  ),

  messages: ofPerson(async (db, { personId }, slice) =>
    (await held.messageRows(db, personId, slice)).map(({ key, message }) => {
      const { template, subject, facts, sentAt, readAt } = message
      return {
        key,
        row: { template, subject, facts: withoutNames(facts), sentAt: sentAt.toISOString(), readAt: when(readAt) },
      }
    }),
  ),

  objections: ofPerson(async (db, { personId }, slice) =>
    (await held.objectionRows(db, personId, slice)).map(({ key, words, objection: { ground, status, raisedAt } }) => ({
      key,
      row: { ground, status, words, raisedAt: raisedAt.toISOString() },
    })),
  ),

  complaints: async (db, actor, slice) =>
    (await held.complaintRows(db, ownerOf(actor), slice)).map(({ key, complaint, round }) => {
      const { year, number, kind, topic, status, rating } = complaint
      const about = { number: complaintNumber(year, number), kind, topic, status, rating: rating ?? undefined }
      const { asked, askedAt, answer } = round
      return { key, row: { ...about, asked, askedAt: askedAt.toISOString(), answer: answer ?? undefined } }
    }),

  corrections: ofPerson(async (db, { personId }, slice) =>
    (await held.correctionRows(db, personId, slice)).map(({ key, correction }) => {
      const { field, value, why, status, requestedAt } = correction
      return { key, row: { field, value, why, status, requestedAt: requestedAt.toISOString() } }
    }),
  ),

  classes: ofPerson(async (db, { personId }, slice) =>
    (await school.classRows(db, personId, slice)).map(({ key, title, startsAt, enrolment }) => {
      const { status, enrolledAt, checkedInAt, enteredBy, telephone } = enrolment
      const times = { startsAt: startsAt.toISOString(), enrolledAt: enrolledAt.toISOString() }
      const entered = { onBehalf: enteredBy !== null, telephone: telephone ?? undefined }
      return { key, row: { title, status, ...times, checkedInAt: when(checkedInAt), ...entered } }
    }),
  ),

  teaching: ofPerson(async (db, { personId }, slice) =>
    (await school.teachingRows(db, personId, slice)).map(({ key, title, startsAt, status }) => ({
      key,
      row: { title, startsAt: startsAt.toISOString(), status },
    })),
  ),

  matters: ofPerson(async (db, { personId }, slice) =>
    (await school.matterRows(db, personId, slice)).map(({ key, matter }) => {
      const { words, status, raisedAt, answer, rating } = matter
      const row = { words, status, raisedAt: raisedAt.toISOString(), answer: answer ?? undefined }
      return { key, row: { ...row, rating: rating ?? undefined } }
    }),
  ),

  topics: ofPerson(async (db, { personId }, slice) =>
    (await school.topicRows(db, personId, slice)).map(({ key, topic, askedAt }) => ({
      key,
      row: { topic, askedAt: askedAt.toISOString() },
    })),
  ),

  signIns: async (db, actor, slice) =>
    (await held.signInRows(db, ownerOf(actor), slice)).map(({ key, session }) => {
      const { system, browser, openedFrom, createdAt, lastUsedAt } = session
      const times = { openedAt: createdAt.toISOString(), lastUsedAt: lastUsedAt.toISOString() }
      return { key, row: { system, browser, from: openedFrom, ...times } }
    }),

  accesses: ofPerson(async (db, { personId }, slice) =>
    (await held.accessRows(db, personId, slice)).map(({ key, at, what }) => ({
      key,
      row: { at: at.toISOString(), what },
    })),
  ),
}
