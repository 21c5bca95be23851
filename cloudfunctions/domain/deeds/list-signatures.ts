import type { DeedId, DivisionCode } from '../../contract/ids'
import { LIMITS } from '../../contract/limits'
import { countyDate } from '../../platform/county-time'
import { cutPage, fromCursor } from '../../platform/cursor'
import type { Reading } from '../context'
import { whoHasAccount } from '../people/family'
import { findUnanswered, type PraisedRow } from './consent.repository'
import { consentEnds } from './deed'
import { type Deed, findPraised } from './deed.repository'
import { type Answering, whoAnswers } from './who-answers'

/** Whose answer is missing in the clerk's villages, and who may sign; oldest deed first, one page of deeds at a time. */
export async function listSignatures(r: Reading, reach: readonly DivisionCode[], cursor: string | undefined) {
  const found = await findUnanswered(r.db, reach, fromCursor<DeedId>(cursor), LIMITS.pageSize + 1)
  const { rows: deeds, ...rest } = cutPage(found, LIMITS.pageSize, (deed) => ({ at: deed.submittedAt, id: deed.id }))
  const praised = await findPraised(
    r.db,
    deeds.map((deed) => deed.id),
  )
  const answering = await whoAnswers(
    r.db,
    praised.map((one) => one.personId),
    countyDate(r.now),
  )
  const signers = [...answering.values()].flatMap((one) => one.signers.map((signer) => signer.personId))
  const bound = await whoHasAccount(r.db, signers)
  const rows = deeds.flatMap((deed) =>
    praised
      .filter((one) => one.deedId === deed.id && isMissing(deed, one))
      .flatMap((one) => {
        const who = answering.get(one.personId)
        return who
          ? [
              toRow(
                deed,
                who,
                who.signers.some((signer) => bound.has(signer.personId)),
              ),
            ]
          : []
      }),
  )
  return { ...rest, rows }
}

const isMissing = (deed: Deed, { consent, guardian }: PraisedRow): boolean =>
  deed.status === 'submitted' ? guardian === 'asked' : consent === 'unanswered'

function toRow(deed: Deed, { home, answersAs, signers }: Answering, byPhone: boolean) {
  const { id, deedClass, happenedOn, status, decidedAt } = deed
  return {
    deedId: id,
    personId: home.personId,
    name: home.name,
    deedClass,
    happenedOn,
    asked: status === 'submitted' ? ('guardian' as const) : ('consent' as const),
    answersAs,
    signers,
    byPhone,
    until: status === 'accepted' && decidedAt ? consentEnds(decidedAt).toISOString() : undefined,
  }
}
