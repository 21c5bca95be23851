import type { DivisionCode } from '../../../contract/ids'
import type { Reading } from '../../context'
import type { Resident } from '../../people/actor'
import { findOnDesk } from './withdrawal.repository'

type Found = Awaited<ReturnType<typeof findOnDesk>>[number]

/** Proposals to withdraw a designation that are not over, with what the reader can do now. */
export async function listWithdrawals(r: Reading, { person }: Resident, reach: readonly DivisionCode[]) {
  const ofCounty = reach.includes(r.village.county.code)
  const found = await findOnDesk(r.db, reach)
  return { rows: found.map((row) => toRow(r, person.personId, ofCounty, row)) }
}

function toRow(r: Reading, me: string, ofCounty: boolean, { one, designation, headName, villageName }: Found) {
  const appealed = one.appealedAt !== null
  const mayHear = designation.status === 'hearing' && r.now >= one.hearingAt && one.proposedBy !== me
  const mayDecide = appealed && ofCounty && one.proposedBy !== me && one.heardBy !== me
  const can = [...(mayHear ? (['hear'] as const) : []), ...(mayDecide ? (['decideAppeal'] as const) : [])]
  const stage = appealed ? ('appealed' as const) : one.heardAt ? ('onNotice' as const) : ('hearing' as const)
  return {
    ...{ withdrawalId: one.id, headName, villageName, stage, reason: one.reason, place: one.place, can },
    hearingAt: one.hearingAt.toISOString(),
    ...(one.appealWords ? { appealWords: one.appealWords } : {}),
  }
}
