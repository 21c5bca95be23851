import { holder, type Row } from './access-rows'

const OF_COUNTY = { countyOfficer: 'answered' } as const

/** Files that fill the roster: the county's officers alone. */
export const IMPORT_ROWS: Readonly<Record<string, Row>> = {
  'rosterImport.list': holder('roster.import', OF_COUNTY),
  'rosterImport.get': holder('roster.import', OF_COUNTY),
  'rosterImport.rows': holder('roster.import', OF_COUNTY),
  'rosterImport.begin': holder('roster.import', OF_COUNTY),
  'rosterImport.send': holder('roster.import', OF_COUNTY),
  'rosterImport.advance': holder('roster.import', OF_COUNTY),
  'rosterImport.put': holder('roster.import', OF_COUNTY),
  'rosterImport.discard': holder('roster.import', OF_COUNTY),
}
