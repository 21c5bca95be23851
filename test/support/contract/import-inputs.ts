import { ROSTER_HEAD } from '../roster-import'
import { VILLAGE } from '../village'
import type { Scene } from './scene'

const BASE_LINE = {
  ...{ row: 2, code: 'A00', name: '基础分', deed_class: '', points: '100', unit: '年', cap_points: '100' },
  ...{ cap_period: 'year', evidence: '', township_check: 'no', balance: 'honor' },
}

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
    'county.loadDivisions': {
      rows: [{ row: 2, code: '410523100999', parent_code: '410523100', level: 'village', name: '新村村民委员会' }],
      check: false,
    },
    'county.loadRules': { version: 9, rows: [BASE_LINE], check: false },
    'sheets.open': { kind: 'boards', divisionCode: VILLAGE, format: 'csv', period: 'month' },
    'sheets.unmask': {
      sheet: { kind: 'ledger', divisionCode: VILLAGE, format: 'xlsx', from: '2026-01-01', to: '2026-12-31' },
      reason: '年终核对台账。',
    },
    'sheets.saved': {},
  }
}
