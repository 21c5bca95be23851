import type { DivisionCode } from '../../contract/ids'
import type { Division } from '../../contract/people'
import type { Reader } from '../../platform/db/types'
import { findChildren } from './divisions.repository'

/** Divisions directly below `parent`, in the order of their codes; without it, the county. */
export async function listDivisions(db: Reader, parent: DivisionCode | undefined): Promise<Division[]> {
  const found = await findChildren(db, parent)
  return found.map(({ code, parentCode, level, name }) => ({ code, parent: parentCode, level, name }))
}
