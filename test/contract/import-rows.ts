import { holder, OF_CLERK, type Row, resident } from './access-rows'

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
  'county.loadDivisions': holder('roster.import', OF_COUNTY),
  'county.loadRules': holder('roster.import', OF_COUNTY),
}

/** Lists saved as files: by who keeps the village, and masked; with names by the county. */
export const SHEET_ROWS: Readonly<Record<string, Row>> = {
  'sheets.open': resident('NO_RIGHT', {
    ...OF_CLERK,
    supervisor: 'answered',
    supervisorElsewhere: 'NOT_FOUND',
    townshipOfficer: 'answered',
    townshipOfficerElsewhere: 'NOT_FOUND',
    countyOfficer: 'answered',
  }),
  'sheets.unmask': holder('sheet.unmask', { countyOfficer: 'answered' }),
  'sheets.saved': holder('sheet.save', {
    clerk: 'answered',
    clerkElsewhere: 'answered',
    supervisor: 'answered',
    supervisorElsewhere: 'answered',
    townshipOfficer: 'answered',
    townshipOfficerElsewhere: 'answered',
    countyOfficer: 'answered',
  }),
}
