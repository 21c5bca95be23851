import type { RosterImportId } from '../../../cloudfunctions/contract/ids'
import { api } from '../../services/api'
import { patiently } from '../../services/patiently'
import type { RowFile } from '../../services/sheets/row-source.types'
import { NotASheet } from '../../services/sheets/sheets.types'
import { newIntentId } from '../../services/uuid'
import { FileParts, short } from './file-parts'

const asNew = () => ({ context: { intent: newIntentId() } })

/**
 * Sends a file part by part; one that was begun before goes on where it stopped. `onRow` is told how far it is.
 * @throws NotASheet, TRPCClientError
 */
export async function sendFile(file: RowFile, onRow: (row: number) => void): Promise<RosterImportId> {
  const first = await file.open().next()
  const head = first?.[0]
  if (head === undefined) throw new NotASheet()
  const { name, bytes, sha256 } = file
  const about = { fileName: name.slice(-100), bytes, sha256, head: short(head).cells }
  const { importId, nextPart, nextRow } = await api.rosterImport.begin.mutate(about, asNew())
  const parts = new FileParts(file.open(), nextRow)
  for (let part = nextPart; ; part++) {
    const { rows, last } = await parts.next()
    const sent = asNew()
    await patiently(() => api.rosterImport.send.mutate({ importId, part, rows, last }, sent))
    onRow(rows[rows.length - 1]?.row ?? 0)
    if (last) return importId
  }
}
