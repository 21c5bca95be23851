import { EXPORT_PARTS, type ExportPart } from '../../../cloudfunctions/contract/privacy-export'
import { api } from '../../services/api'

export interface Collected {
  /** Every part with its rows, in the order of the list. */
  data: Partial<Record<ExportPart, object[]>>
  rows: number
}

/** Fetches all that is held about the reader, part by part; `onPart` is told how many parts are here. @throws CallFailed */
export async function collectMyData(onPart: (done: number) => void): Promise<Collected> {
  const data: Collected['data'] = {}
  let rows = 0
  for (const [at, part] of EXPORT_PARTS.entries()) {
    const found: object[] = []
    let cursor: string | undefined
    do {
      const page = await api.privacy.export.query({ part, cursor })
      found.push(...page.rows)
      cursor = page.next
    } while (cursor !== undefined)
    data[part] = found
    rows += found.length
    onPart(at + 1)
  }
  return { data, rows }
}
