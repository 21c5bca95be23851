import type { DeedId, PersonId } from '../../contract/ids'
import type { EntrySource, LedgerRow } from '../../contract/points'
import type { findAllCut } from './caps.repository'
import type { findEntries } from './ledger.repository'

type FoundEntry = Awaited<ReturnType<typeof findEntries>>[number]
type FoundCut = Awaited<ReturnType<typeof findAllCut>>[number]

interface Origin {
  source: EntrySource
  sourceId: string
  personId: PersonId | null
}

/** The deed behind a row. A nomination may be anonymous, so that of another member of the household is not told. */
function deedBehind({ source, sourceId, personId }: Origin, reader: PersonId): DeedId | undefined {
  if (source === 'deed') return sourceId as DeedId
  return source === 'nomination' && personId === reader ? (sourceId as DeedId) : undefined
}

const shared = (row: FoundEntry['entry'] | FoundCut['cut'], reader: PersonId) => ({
  id: row.id,
  actOn: row.actOn,
  ruleCode: row.ruleCode,
  ruleSetVersion: row.ruleSetVersion,
  source: row.source,
  deedId: deedBehind(row, reader),
})

/** A posted entry as its household reads it. */
export function rowOfEntry({ entry, ruleName, personName, cut }: FoundEntry, reader: PersonId): LedgerRow {
  return {
    ...shared(entry, reader),
    kind: entry.kind,
    seq: entry.seq,
    postedAt: entry.postedAt.toISOString(),
    ruleName,
    honor: entry.honor,
    redeemable: entry.redeemable,
    personName,
    cut: cut ? { asked: cut.asked, posted: cut.posted, by: cut.cutBy } : undefined,
  }
}

/** An award of which the caps left nothing. */
export function rowOfCut({ cut, ruleName, personName }: FoundCut, reader: PersonId): LedgerRow {
  return {
    ...shared(cut, reader),
    kind: 'cut',
    seq: null,
    postedAt: cut.cutAt.toISOString(),
    ruleName,
    honor: 0,
    redeemable: 0,
    personName,
    cut: { asked: cut.asked, posted: cut.posted, by: cut.cutBy },
  }
}
