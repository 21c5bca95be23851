import { ROSTER_HEAD } from '../roster-import'
import { VILLAGE } from '../village'
import type { Scene } from './scene'

/** A good input for every procedure of the imports. */
export function importInputs({ imports: { receiving, checked } }: Scene): Record<string, unknown> {
  const row = { row: 6, cells: ['石家庄村', '950', '一组', '孙又一', '1970', '户主', ''], stray: false }
  return {
    'rosterImport.list': {},
    'rosterImport.get': { importId: checked },
    'rosterImport.rows': { importId: checked, outcome: 'missing' },
    'rosterImport.begin': {
      fileName: '名册.csv',
      sha256: 'b'.repeat(64),
      bytes: 1000,
      head: ROSTER_HEAD.split(','),
    },
    'rosterImport.send': { importId: receiving, part: 1, rows: [row], last: false },
    'rosterImport.advance': { importId: checked },
    'rosterImport.put': { importId: checked, whole: false },
    'rosterImport.discard': { importId: receiving },
    'sheets.open': { kind: 'boards', divisionCode: VILLAGE, format: 'csv', period: 'month' },
    'sheets.unmask': {
      sheet: { kind: 'ledger', divisionCode: VILLAGE, format: 'xlsx', from: '2026-01-01', to: '2026-12-31' },
      reason: '年终核对台账。',
    },
    'sheets.saved': {},
  }
}
