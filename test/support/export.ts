import { EXPORT_PARTS, type ExportPart } from '../../cloudfunctions/contract/privacy-export'
import type { Village } from '../../cloudfunctions/domain/context'
import { call } from './call'
import type { TestPerson } from './people'

type Exported = Record<ExportPart, object[]>

/** All parts of what is held about somebody, page by page, as their phone collects them. */
export async function exportOf(village: Village, who: Pick<TestPerson, 'accountId'>): Promise<Exported> {
  const parts: [ExportPart, object[]][] = []
  for (const part of EXPORT_PARTS) {
    const rows: object[] = []
    let cursor: string | undefined
    do {
      const page = await call(village, who, 'privacy.export', { part, cursor })
      rows.push(...page.rows)
      cursor = page.next
    } while (cursor !== undefined)
    parts.push([part, rows])
  }
  return Object.fromEntries(parts) as Exported
}
