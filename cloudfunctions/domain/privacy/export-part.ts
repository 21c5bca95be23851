import type { ExportPart, ExportRow } from '../../contract/privacy-export'
import type { Reader } from '../../platform/db/types'
import type { Actor } from '../people/actor'
import type { Slice } from './export.repository'

/** A row of a part under the key by which the part is in order. */
export interface Keyed<P extends ExportPart> {
  key: string
  row: ExportRow<P>
}

export type Part<P extends ExportPart> = (db: Reader, who: Actor, slice: Slice) => Promise<Keyed<P>[]>

export type PartsOf<Some extends ExportPart> = { [P in Some]: Part<P> }

export const when = (at: Date | null): string | undefined => at?.toISOString()

/** A part that somebody has only as a person of the roster. */
export const ofPerson =
  <P extends ExportPart>(
    part: (db: Reader, person: NonNullable<Actor['person']>, slice: Slice) => Promise<Keyed<P>[]>,
  ): Part<P> =>
  async (db, { person }, slice) =>
    person ? part(db, person, slice) : []
