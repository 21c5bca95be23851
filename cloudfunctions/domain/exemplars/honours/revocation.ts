import type {
  AppealRevocationInput,
  DecideRevocationAppealInput,
  HearRevocationInput,
  ProposeRevocationInput,
} from '../../../contract/exemplar-decisions'
import type { ExemplarEvent } from '../../../contract/exemplar-words'
import type { DivisionCode, HonourId, PersonId, RevocationId } from '../../../contract/ids'
import { AppError, orRefuse } from '../../../platform/app-error'
import { countyDate, endOfDayAfter } from '../../../platform/county-time'
import { newId } from '../../../platform/ids'
import { maskNumbers } from '../../../platform/mask-numbers'
import type { Writing } from '../../context'
import { appealEnds, decisionDue } from '../../council/appeal'
import { divisionNames } from '../../divisions/get-village'
import { openNotice } from '../../notices/open-notice'
import type { Resident } from '../../people/actor'
import { isWithin } from '../../people/permissions'
import { decidedBefore } from '../appeals/decide-appeal'
import { lockContest } from '../campaigns/contest.repository'
import { requireStep } from '../candidates/entry'
import { updateEntry } from '../candidates/entry.repository'
import { recordExemplarEvent } from '../candidates/traces'
import { partiesOfCandidacy, requireAble } from '../parties'
import { honourMachine } from './honour'
import { findHonours, type HonourFound, lockHonour, updateHonour } from './honour.repository'
import {
  findRevocations,
  findRevocationsOf,
  insertRevocation,
  lockRevocation,
  type Revocation,
  updateRevocation,
} from './revocation.repository'

/*
 * Revocation 撤销: an officer proposes it with a reason and a date seven days ahead; the person is heard and may bring
 * somebody; another officer records the hearing and keeps the honour or puts its revocation on notice. After it the person
 * may appeal once, to an officer of the county who did neither. Kin found among those who scored proposes it without an
 * officer. Wall and certificate follow at once. (Domain: exemplars; recusal, kinship found.)
 */
const WARNING_MS = 7 * 86_400_000
/** Whole days until a hearing that nobody proposed. */
const HEARING_DAYS = 7

/** The contest is locked before the honour, as everywhere. */
async function lockFound(w: Writing, id: HonourId): Promise<HonourFound> {
  const [found] = await findHonours(w.tx, [id])
  const { contest } = orRefuse(found)
  await lockContest(w.tx, contest.id)
  await lockHonour(w.tx, id)
  return orRefuse((await findHonours(w.tx, [id]))[0])
}

async function requireOffice(w: Writing, personId: PersonId, reach: readonly DivisionCode[], one: HonourFound) {
  if (!isWithin(reach, one.contest.divisionCode)) throw new AppError('NOT_FOUND')
  await requireAble(w.tx, personId, partiesOfCandidacy(one), w.now)
}

/** The honour, locked, changes; an entry that is revoked or comes back changes with it. */
export async function moveHonour(
  w: Writing,
  { honour, entry, candidacy, contest }: HonourFound,
  to: HonourFound['honour']['status'],
  event: ExemplarEvent,
  told: { words?: string; facts?: Record<string, string | number> } = {},
): Promise<void> {
  honourMachine.requireStep(honour.status, to)
  await updateHonour(w.tx, honour.id, { status: to, endedOn: to === 'revoked' ? countyDate(w.now) : null })
  if (to === 'revoked') {
    requireStep(entry.status, 'revoked')
    await updateEntry(w.tx, entry.id, { status: 'revoked', endedAt: w.now })
  }
  if (honour.status === 'revoked') {
    requireStep(entry.status, 'chosen')
    await updateEntry(w.tx, entry.id, { status: 'chosen', endedAt: null })
  }
  await recordExemplarEvent(w, candidacy, event, { level: contest.level, ...told })
}

/**
 * Kin was found among those who chose, within a year: the honour no longer follows from what was given by the others, and
 * goes before a hearing by itself. Somebody who did not decide hears it; until then it stands. Once only.
 */
export async function proposeByItself(w: Writing, id: HonourId): Promise<void> {
  const one = await lockFound(w, id)
  const before = await findRevocationsOf(w.tx, [id])
  if (one.honour.status !== 'standing' || before.some((other) => other.proposedBy === null)) return
  const hearingAt = endOfDayAfter(w.now, HEARING_DAYS)
  const place = (await divisionNames(w.tx, [one.contest.divisionCode])).get(one.contest.divisionCode) ?? ''
  const facts = { place, date: hearingAt.toISOString() }
  await moveHonour(w, one, 'hearing', 'reexamined', { facts })
  const proposed = { proposedBy: null, proposedAt: w.now, hearingAt, place, reason: '' }
  await insertRevocation(w.tx, { id: newId<RevocationId>(), honourId: one.honour.id, ...proposed })
}

/** @throws AppError NOT_FOUND out of reach, WRONG_STATE, HEARING_TOO_EARLY, RECUSED */
export async function proposeRevocation(
  w: Writing,
  { person }: Resident,
  reach: readonly DivisionCode[],
  input: ProposeRevocationInput,
): Promise<RevocationId> {
  const one = await lockFound(w, input.honourId)
  await requireOffice(w, person.personId, reach, one)
  const hearingAt = new Date(input.hearingAt)
  if (hearingAt.getTime() < w.now.getTime() + WARNING_MS) throw new AppError('HEARING_TOO_EARLY')
  const id = newId<RevocationId>()
  const reason = maskNumbers(input.reason)
  const { place } = input
  await moveHonour(w, one, 'hearing', 'revocationProposed', { words: reason, facts: { place, date: input.hearingAt } })
  const proposed = { proposedBy: person.personId, proposedAt: w.now, hearingAt, place, reason }
  await insertRevocation(w.tx, { id, honourId: one.honour.id, ...proposed })
  return id
}

/** Contest, honour, revocation, as everywhere (docs/decisions/0023). */
async function lockBoth(w: Writing, id: RevocationId) {
  const [found] = await findRevocations(w.tx, [id])
  const one = await lockFound(w, orRefuse(found).honourId)
  return { revocation: orRefuse(await lockRevocation(w.tx, id)), one }
}

/**
 * @throws AppError NOT_FOUND, WRONG_STATE, RECUSED, HEARING_TOO_EARLY, DECIDED_BEFORE for who proposed it, or, where nobody
 * did, for who signed or scored
 */
export async function hearRevocation(
  w: Writing,
  { person }: Resident,
  reach: readonly DivisionCode[],
  input: HearRevocationInput,
): Promise<void> {
  const { revocation, one } = await lockBoth(w, input.revocationId)
  await requireOffice(w, person.personId, reach, one)
  if (one.honour.status !== 'hearing') throw new AppError('WRONG_STATE')
  const before = revocation.proposedBy === null && (await decidedBefore(w.tx, person.personId, one))
  if (before || revocation.proposedBy === person.personId) throw new AppError('DECIDED_BEFORE')
  if (w.now < revocation.hearingAt) throw new AppError('HEARING_TOO_EARLY')
  const words = maskNumbers(input.words)
  const heard = { heardAt: w.now, heardBy: person.personId, heardWords: words, companion: input.companion ?? null }
  await updateRevocation(w.tx, revocation.id, heard)
  await recordExemplarEvent(w, one.candidacy, 'heard', { level: one.contest.level, words })
  if (input.outcome === 'keep') return keepHonour(w, revocation, one)
  await moveHonour(w, one, 'onNotice', 'revocationOnNotice')
  const { divisionCode } = one.contest
  await openNotice(w, {
    ...{ kind: 'exemplarRevocation', divisionCode, electorate: null, recused: null },
    lines: [{ subjectId: revocation.id, personId: one.candidacy.personId }],
  })
}

/** It stands as before. */
export async function keepHonour(w: Writing, revocation: Revocation, one: HonourFound): Promise<void> {
  await updateRevocation(w.tx, revocation.id, { endedAt: w.now, revoked: false })
  await moveHonour(w, one, 'standing', 'honourKept')
}

/** A revoked honour may be appealed once, within ten days. */
export const mayAppealRevocation = (one: Revocation | undefined, now: Date): boolean =>
  one?.revoked === true && one.appealedAt === null && one.endedAt !== null && now < appealEnds(one.endedAt)

/** @throws AppError NOT_FOUND for another's, APPEAL_TOO_LATE also for a second time */
export async function appealRevocation(w: Writing, { person }: Resident, input: AppealRevocationInput): Promise<void> {
  const one = await lockFound(w, input.honourId)
  if (one.candidacy.personId !== person.personId) throw new AppError('NOT_FOUND')
  const [latest] = await findRevocationsOf(w.tx, [one.honour.id])
  if (!latest || one.honour.status !== 'revoked' || !mayAppealRevocation(latest, w.now))
    throw new AppError('APPEAL_TOO_LATE')
  const words = maskNumbers(input.words)
  const appeal = { appealWords: words, appealedBy: person.personId, appealedAt: w.now }
  await updateRevocation(w.tx, latest.id, { ...appeal, appealDueAt: decisionDue(w.now, 'county') })
  await recordExemplarEvent(w, one.candidacy, 'revocationAppealed', { level: one.contest.level, words })
}

/**
 * An officer of the county who neither proposed nor heard it decides the appeal, finally. `kept`: the honour comes back.
 * @throws AppError NOT_FOUND, WRONG_STATE, RECUSED, DECIDED_BEFORE
 */
export async function decideRevocationAppeal(
  w: Writing,
  { person }: Resident,
  reach: readonly DivisionCode[],
  input: DecideRevocationAppealInput,
): Promise<void> {
  if (!reach.includes(w.village.county.code)) throw new AppError('NOT_FOUND')
  const { revocation, one } = await lockBoth(w, input.revocationId)
  if (revocation.appealedAt === null || revocation.appealDecidedAt !== null) throw new AppError('WRONG_STATE')
  await requireOffice(w, person.personId, reach, one)
  if ([revocation.proposedBy, revocation.heardBy].includes(person.personId)) throw new AppError('DECIDED_BEFORE')
  await updateRevocation(w.tx, revocation.id, { appealDecidedBy: person.personId, appealDecidedAt: w.now })
  if (input.outcome === 'kept') return moveHonour(w, one, 'standing', 'honourKept', { words: input.words })
  await recordExemplarEvent(w, one.candidacy, 'revocationStands', { level: one.contest.level, words: input.words })
}
