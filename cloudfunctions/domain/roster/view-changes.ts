import type * as v from 'valibot'
import type { DivisionCode, PersonId, RosterChangeId } from '../../contract/ids'
import { LIMITS } from '../../contract/limits'
import type { RecusalGround } from '../../contract/recusal-grounds'
import type { ChangeRow, ChangesInput, RosterChange } from '../../contract/roster'
import { cutPage, fromCursor } from '../../platform/cursor'
import type { Reading } from '../context'
import { divisionNames } from '../divisions/get-village'
import type { Resident } from '../people/actor'
import { householdWithHead, namesOf } from '../people/locate-people'
import { isWithin, reachOf } from '../people/permissions'
import { findChanges, type RosterChangeRow } from './roster-change.repository'
import { groundsOf } from './signers'

/** Changes of the roster within reach: those that wait for a second signature, or those that were decided. */
export async function listChanges(
  r: Reading,
  actor: Resident,
  reach: readonly DivisionCode[],
  input: v.InferOutput<typeof ChangesInput>,
) {
  const after = fromCursor<RosterChangeId>(input.cursor)
  const found = await findChanges(r.db, reach, input.list, after, LIMITS.pageSize + 1)
  const page = cutPage(found, LIMITS.pageSize, ({ change }) => ({ at: change.proposedAt, id: change.id }))
  const rows: ChangeRow[] = []
  for (const { change, villageName, number } of page.rows)
    rows.push({ ...(await toRow(r, actor, change)), villageName, householdNumber: number })
  return { ...page, rows }
}

async function toRow(r: Reading, actor: Resident, row: RosterChangeRow) {
  const { change } = row
  const headIn = 'headId' in change ? change.headId : undefined
  const ids = [row.proposedBy, ...named(change), ...(row.decidedBy ? [row.decidedBy] : []), ...(headIn ? [headIn] : [])]
  const names = await namesOf(r.db, ids)
  const nameOf = (id: PersonId) => names.get(id) ?? ''
  const open = row.status === 'proposed'
  const recused = open ? await groundsOf(r.db, actor.person.personId, change, r.now) : []
  return {
    changeId: row.id,
    kind: row.kind,
    status: row.status,
    headName: (await householdWithHead(r.db, change.householdId))?.headName ?? '',
    happenedOn: row.happenedOn,
    proposedAt: row.proposedAt.toISOString(),
    proposedByName: nameOf(row.proposedBy),
    decidedAt: row.decidedAt?.toISOString(),
    decidedByName: row.decidedBy ? nameOf(row.decidedBy) : undefined,
    reason: row.reason ?? undefined,
    people: 'name' in change ? [change.name] : named(change).map(nameOf),
    newHeadName: headIn && nameOf(headIn),
    ...(await places(r, change)),
    can: open ? cans(actor, row, recused) : [],
    recused,
  }
}

function named(change: RosterChange): PersonId[] {
  switch (change.kind) {
    case 'split':
      return change.memberIds
    case 'transfer':
    case 'leave':
    case 'death':
      return [change.personId]
    case 'move':
    case 'merge':
    case 'join':
    case 'birth':
    case 'head':
      return []
  }
}

async function places(r: Reading, change: RosterChange): Promise<Pick<ChangeRow, 'toVillageName' | 'otherHeadName'>> {
  if (change.kind === 'move')
    return { toVillageName: (await divisionNames(r.db, [change.toVillageCode])).get(change.toVillageCode) }
  if (change.kind === 'merge') return { otherHeadName: (await householdWithHead(r.db, change.otherId))?.headName }
  return {}
}

/** Who proposed it never signs; who is concerned may neither sign nor refuse. */
function cans(actor: Resident, row: RosterChangeRow, recused: readonly RecusalGround[]): ChangeRow['can'] {
  const holds = (right: 'roster.sign' | 'roster.propose') => isWithin(reachOf(actor.grants, right), row.villageCode)
  const signs = holds('roster.sign') && row.proposedBy !== actor.person.personId && recused.length === 0
  return [...(signs ? (['sign', 'refuse'] as const) : []), ...(holds('roster.propose') ? (['withdraw'] as const) : [])]
}
